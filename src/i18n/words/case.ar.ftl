### The case. Plain words; every language has the same messages and arguments.

case-no-procedure = لا تُتبع أي مسطرة في هذا الملف بعد.
