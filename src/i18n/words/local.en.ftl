### What a desk's own procedure files are called, and what is said of those left out.

local-mark = local
local-mark-limit = local
local-mark-paper = local
local-note = This procedure is this desk's own: it did not come with Mastara.
local-left = { $place }: { $what } → { $mend } · Procedure files of this desk left out: { $count }. What is built in stands in their place; mastara doctor names each.
doctor-local = This desk's own procedure files: { $value }
doctor-local-mend = Mend the files named below, or take them away; what is built in stands in their place.
doctor-local-counts = counts: { $files }
doctor-local-beside = not read, because they are no procedure files: { $files }
case-gone = { $procedure } (version { $version }): this desk no longer has this version. Its file was taken away or is left out. Nothing that was done is lost, and no date of it is watched until you choose.
case-gone-mend = Put the file back (mastara doctor names the folder), go on by the version of today, or stop following it.
