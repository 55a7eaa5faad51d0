### The case. Plain words; every language has the same messages and arguments.

case-no-procedure = No procedure is followed in this case yet.
