# Works out seven tables of the evaluator pack from events.jsonl, without any code of the project: rows, columns and
# their order by the rules of the pack, cells as they stand in the CSV. Keeps a fingerprint and a sum of every column.
# From the project's root:
#   Rscript tests/domain/evaluation/r-check/tables.R && npx biome format --write tests/domain/evaluation/r-check
# With the folder of an unpacked pack of the same pilot it writes nothing, and prints every cell that differs:
#   Rscript tests/domain/evaluation/r-check/tables.R unpacked

suppressMessages(library(jsonlite))
here <- "tests/domain/evaluation/r-check"
source(file.path(here, "study.R"))
people <- read_people(readLines(gzfile(file.path(here, "events.jsonl.gz"))))

cell <- function(x) {
  if (is.null(x) || length(x) == 0 || is.na(x[[1]])) return("")
  if (is.logical(x)) return(if (x) "true" else "false")
  if (is.numeric(x)) return(format(x, scientific = FALSE, trim = TRUE, digits = 15))
  x
}
cells <- function(...) vapply(list(...), cell, "")
together <- function(list) paste(unlist(list), collapse = " ")
second <- function(e) if (is.null(e) || e$clock == "not-a-time") NULL else paste0(substr(e$at, 1, 19), "Z")
began_of <- function(v) Find(function(e) e$kind == "visit.started", v)
number_of <- function(visits) last_of(Filter(Negate(is.null), lapply(visits[[1]], function(e) e$study_number)))
ended <- function(v) length(pick(v, "visit.finished")) > 0

asked <- c(authority = "authority", role = "role", setting = "setting", years = "years")
about <- c(age_band = "age-band", english_first_language = "first-language", disability = "disability", sector = "sector",
  technology_use = "technology-use", pathway_level = "pathway-level")
# Each part from the first visit that gives it.
told_by <- function(visits) {
  first <- function(read) Find(Negate(is.null), lapply(visits, function(v) read(began_of(v))))
  c(vapply(asked, function(f) cell(first(function(s) s[[f]])), ""), vapply(about, function(f) cell(first(function(s) s$about[[f]])), ""))
}

head_names <- c("study_number", "visit", "recorded_at_utc"); tail_names <- c("keyed", "clock")
event_row <- function(e, number, ...) c(cells(number, e$visit, second(e)), cells(...), cells(e$keyed, e$clock))
sums <- function(visits) cells(length(visits), sum(vapply(visits, ended, TRUE)), half_up(sum(vapply(visits, ms_of, 0)) / 1000),
  all(vapply(visits, function(v) began_of(v)$keyed, TRUE)))
sum_names <- c("visits", "visits_finished", "active_seconds", "keyed")

visit_rows <- function(visits, number) lapply(visits, function(v) { s <- began_of(v); end <- last_of(pick(v, "visit.finished"))
  event_row(s, number, s$purpose, s$mode, s$way, s$research, s$notice, s$site, s$authority, s$role, s$setting, s$years,
    s$about$`age-band`, s$about$`first-language`, s$about$disability, s$about$sector, s$about$`technology-use`, s$about$`pathway-level`,
    s$content, ended(v), together(end$parts), half_up(ms_of(v) / 1000), length(v)) })

rating_rows <- function(visits, number) { events <- do.call(c, visits); ratings <- pick(events, "rating.given"); stands <- list()
  for (q in unique(vapply(ratings, function(e) e$question, ""))) { chosen <- chosen_of(events, q)
    for (wave in names(chosen)) if (!is.null(chosen[[wave]])) stands[[chosen[[wave]]$id]] <- wave }
  lapply(ratings, function(e) event_row(e, number, e$question, e$wave, e$value, e$missing, e$story, e$entry, stands[[e$id]])) }

answer_rows <- function(visits, number) lapply(pick(do.call(c, visits), "answer.given"), function(e)
  event_row(e, number, e$question, e$wave, if (!is.null(e$choices)) together(e$choices), e$text))

decision_rows <- function(visits, number) { made <- pick(do.call(c, visits), "decision.made"); seen <- character()
  lapply(made, function(e) { key <- paste(e$story, e$step); counts <- e$play == 1 && is.null(e$variant) && e$phase == "first" && !key %in% seen
    if (counts) seen <<- c(seen, key)
    event_row(e, number, e$story, e$play, e$variant, e$step, e$option, together(e$shown), e$confidence, e$phase, counts) }) }

practice_rows <- function(visits, number) lapply(Filter(function(e) startsWith(e$kind, "practice."), do.call(c, visits)), function(e) {
  step <- e$kind == "practice.step"; end <- e$kind == "practice.finished"
  event_row(e, number, sub("practice.", "", e$kind, fixed = TRUE), e$device, e$task, e$rung, if (step) e$action, if (step) e$slip, if (step) e$help,
    if (end) e$outcome, if (end) e$steps, if (end) e$slips, if (end) e$helped) })

people_rows <- function(visits, number) if (!is.null(number)) list(c(cells(number, second(began_of(visits[[1]]))), told_by(visits), sums(visits)))

confidence <- c("recommend", "use", paste0("c", 1:8)); after_only <- c("relevance", "umux-1", "umux-2")
did <- c("did-talk", "did-test", "did-fault", "did-stop", "did-ask"); points <- c(before = "t0", after = "t1", then = "then", later = "t2")
wide_rows <- function(visits, number) { if (is.null(number)) return(NULL)
  events <- do.call(c, visits); waves <- lapply(setNames(nm = c(confidence, after_only)), function(q) chosen_of(events, q))
  rated <- function(e) cell(if (identical(e$missing, "not-my-job")) -8 else e$value)
  given <- function(q, wave) { e <- last_of(Filter(function(e) e$question == q && e$wave == wave, pick(events, "answer.given"))); cell(if (!is.null(e$choices)) together(e$choices)) }
  list(c(cells(number), told_by(visits), unlist(lapply(confidence, function(q) vapply(points, function(p) rated(waves[[q]][[p]]), ""))),
    vapply(after_only, function(q) rated(waves[[q]]$t1), ""), given("commitment", "after"), vapply(did, function(q) given(q, "later"), ""),
    cells(second(waves$recommend$t0), second(waves$recommend$t1)), sums(visits))) }

plain <- function(x) gsub("-", "_", x)
tables <- list(
  people = list(people_rows, c("study_number", "first_recorded_at_utc", names(asked), names(about), sum_names)),
  visits = list(visit_rows, c(head_names, "purpose", "mode", "way", "research", "notice", "site", names(asked), names(about), "content", "finished", "parts", "active_seconds", "events", tail_names)),
  ratings = list(rating_rows, c(head_names, "question", "wave", "value", "missing", "story", "entry", "counts_as", tail_names)),
  answers = list(answer_rows, c(head_names, "question", "wave", "choices", "text", tail_names)),
  decisions = list(decision_rows, c(head_names, "story", "play", "variant", "step", "option", "shown", "confidence", "phase", "first_choice", tail_names)),
  practice = list(practice_rows, c(head_names, "happened", "device", "task", "rung", "action", "slip", "help", "outcome", "steps", "slips", "helped", tail_names)),
  wide = list(wide_rows, c("study_number", names(asked), names(about), paste(rep(confidence, each = 4), names(points), sep = "_"), plain(paste0(after_only, "_after")), "commitment_after",
    plain(paste0(did, "_later")), "recorded_at_utc_before", "recorded_at_utc_after", sum_names)))

worked_out <- lapply(tables, function(t) { rows <- do.call(c, unname(lapply(people, function(visits) t[[1]](visits, number_of(visits)))))
  m <- do.call(rbind, lapply(rows, unname)); colnames(m) <- t[[2]]; m })

fingerprint <- function(x) { file <- tempfile(); on.exit(unlink(file)); writeBin(charToRaw(enc2utf8(paste(x, collapse = "\n"))), file); unname(tools::md5sum(file)) }
unpacked <- commandArgs(trailingOnly = TRUE)
if (length(unpacked) == 0) {
  found <- lapply(worked_out, function(m) list(rows = nrow(m), columns = lapply(setNames(nm = colnames(m)), function(name) {
    x <- m[, name]; number <- suppressWarnings(as.numeric(x[x != ""]))
    c(list(filled = sum(x != ""), md5 = fingerprint(x)), if (length(number) && !anyNA(number)) list(sum = sum(number))) })))
  write(toJSON(list(made_with = R.version.string, tables = found), auto_unbox = TRUE, digits = NA, pretty = TRUE), file.path(here, "tables.json"))
} else for (name in names(worked_out)) {
  theirs <- as.matrix(read.csv(file.path(unpacked, paste0(name, ".csv")), colClasses = "character", na.strings = character(), check.names = FALSE, encoding = "UTF-8"))
  ours <- worked_out[[name]]
  if (!identical(dim(ours), dim(theirs)) || !identical(colnames(ours), colnames(theirs))) {
    cat(name, ": R has", nrow(ours), "rows of", paste(colnames(ours), collapse = " "), "; the pack", nrow(theirs), "of", paste(colnames(theirs), collapse = " "), "\n"); next }
  wrong <- which(ours != theirs, arr.ind = TRUE)
  cat(name, ":", length(ours), "cells,", nrow(wrong), "differ\n")
  for (i in seq_len(min(20, nrow(wrong)))) { at <- wrong[i, ]; cat("  row", at[1], colnames(ours)[at[2]], ": R", ours[at[1], at[2]], "the pack", theirs[at[1], at[2]], "\n") }
}
