### Today and Cases. Plain words; every language has the same messages and arguments.

## Today.

act-go-today = Today
act-go-today-more = What must be looked at now.
act-find-case = Find a person
act-find-case-more = Search everyone by name, reference or phone.
today-count = { $count-kind ->
    [one] { $count } case to look at
   *[other] { $count } cases to look at
}
today-hidden = { $count-kind ->
    [one] { $count } less urgent, not shown
   *[other] { $count } less urgent, not shown
}
today-nothing = Nothing presses today.
today-nothing-more = Find a person among the cases, or take in somebody new.
today-no-cases = No case yet.
today-no-cases-more = Take in a first person, or bring in the list that the association keeps: mastara import FILE.csv

## Cases.

act-go-cases = Cases
act-go-cases-more = Everyone, with a search that follows each letter.
act-next-filter = Filters
act-next-filter-more = Go to the next filter, then back to the search.
act-previous-filter = Filter before
act-change-filter = Change
act-change-filter-more = The next value of this filter.
act-change-filter-back = Change back
act-clear-search = Clear
act-clear-search-more = Empty the search and let every filter through.
cases-search = Search
cases-search-hint = a name in any script, a reference, a phone
cases-first = { $count-kind ->
    [one] the first { $shown } of { $count } case: type another letter
   *[other] the first { $shown } of { $count } cases: type another letter
}
cases-none = No case yet. Take in a first person, or bring in the list that the association keeps: mastara import FILE.csv
cases-none-found = Nobody is found. Try fewer letters or another spelling, or let the filters through.
cases-closed = closed
cases-no-next = nothing to do
filter-open = open cases
filter-closed-too = closed ones too
filter-any-procedure = any procedure
filter-any-flag = urgent or not
filter-anyone = looked after by anyone
filter-nobody = looked after by nobody
why-no-filter = Press Tab to go to a filter first.
why-nothing-to-clear = Nothing is searched or filtered.
