### The library. Plain words; every language has the same messages and arguments.

screen-entry = Page of the library
library-search = Search
library-search-hint = a procedure, a limit, a paper, a law
library-count = { $count-kind ->
    [one] { $count } page
   *[other] { $count } pages
}
library-none = Nothing is found. Try fewer letters, or another language.
library-procedure = procedure
library-rule = time limit
library-document = paper
library-authority = authority
library-warning = warning
library-source = source
library-question = lawyer question
library-steps = Steps
library-step = { $number }. { $step }
library-outcomes = Ways it can end
library-warnings = Warnings
library-papers = Papers
library-limits = Time limits
library-fees = What it costs
library-notes = To know
library-obstacles = Obstacles known here
library-sources = Sources
library-questions = Questions for a lawyer
library-used-by = In these procedures
library-only-known = This procedure is known by name only: it is not written yet. Ask a lawyer.
library-validity = Good for: { $what }
library-cost = Costs: { $what }
library-reference = Number and date: { $what }
library-bulletin = Official bulletin: { $what }
library-in-force = In force: { $what }
library-url = Read at: { $what }
library-open-question = Not answered by a lawyer yet on { $date }.
act-go-library = Library
act-go-library-more = Procedures, limits, papers and laws, without a case.
act-read-entry = Read
act-read-entry-more = Read this page.
act-follow-link = Follow
act-follow-link-more = Go to what the chosen line names.
why-no-link = This line leads nowhere.
