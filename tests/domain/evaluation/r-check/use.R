# Stories, devices, sessions, time and cost: sourced by work-out.R, which has the people and the helpers.

first_play <- function(p, story) Find(function(x) x$story == story && x$first, p$plays)
story_rows <- list()
for (s in content$stories) {
  id <- s$id; mine <- Filter(function(p) !is.null(first_play(p, id)), people); n <- length(mine)
  if (n == 0) next
  count <- function(f) sum(vapply(mine, f, TRUE))
  done <- count(function(p) !is.na(first_play(p, id)$ending))
  story_rows <- c(story_rows, list(row(started = n, finished = done, `finished-percent` = 100 * done / n,
    again = count(function(p) any(vapply(p$plays, function(x) x$story == id && x$again > 0, TRUE))),
    repeated = count(function(p) sum(vapply(p$plays, function(x) x$story == id, TRUE)) > 1), .key = s$name)))
  counts_line(paste0("endings-", id), vapply(mine, function(p) first_play(p, id)$ending, ""), field(s$endings, "id"), field(s$endings, "name"))
  put(paste0("choices-", id), n, do.call(c, lapply(s$steps, function(t) {
    taken <- unlist(lapply(mine, function(p) Find(function(x) x$story == id && x$step == t$id, p$choices)$option))
    k <- vapply(t$options, function(o) sum(taken == o$id), 0)
    if (sum(k) == 0) return(NULL)
    lapply(seq_along(k), function(i) row(people = k[i], percent = 100 * k[i] / sum(k), .key = c(t$name, t$options[[i]]$name, if (is_weak(t$options[[i]]$vector)) "Weak" else "Not weak")))
  })), length(s$steps))
  alone <- Filter(function(p) first_play(p, id)$mode == "self", mine)
  put(paste0("noticed-", id), length(alone), lapply(s$clues, function(clue) {
    seen <- lapply(alone, function(p) Find(function(e) e$story == id && e$clue == clue$id, p$noticed))
    self <- sum(vapply(seen, function(e) !is.null(e) && !e$prompted, TRUE))
    row(self = self, prompted = sum(vapply(seen, function(e) !is.null(e) && e$prompted, TRUE)), percent = 100 * self / length(alone), .key = clue$name)
  }))
}
put("stories", sum(vapply(people, function(p) length(p$plays) > 0, TRUE)), story_rows, length(content$stories))

device_row <- function(label, goes, who) { k <- length(goes); share <- function(f) 100 * sum(vapply(goes, f, TRUE)) / k
  row(people = who, goes = k, done = share(function(g) g$done), slips = share(function(g) g$slips > 0), helped = share(function(g) g$helped > 0), .key = label) }
goes <- do.call(c, unname(lapply(people, function(p) p$goes))); practised <- sum(vapply(people, function(p) length(p$goes) > 0, TRUE))
put("devices", practised, c(list(device_row("All devices", goes, practised)), lapply(content$devices, function(d) { own <- Filter(function(g) g$device == d$id, goes)
  if (length(own)) device_row(d$name, own, sum(vapply(people, function(p) any(vapply(p$goes, function(g) g$device == d$id, TRUE)), TRUE))) })))

led <- do.call(c, unname(lapply(people, function(p) p$led))); hands <- do.call(c, unname(lapply(people, function(p) p$hands)))
add <- function(x, f) sum(vapply(x, f, 0)); present <- add(led, function(e) e$present)
by_mode <- lapply(people, function(p) unique(field(p$visits, "mode")))
put("sessions", present, list(row(count = length(led), .key = "Sessions"), row(count = present, .key = "People present"), row(count = add(led, function(e) e$minutes), .key = "Minutes"),
  row(count = sum(vapply(by_mode, function(m) "group" %in% m, TRUE)), .key = "People who took part by phone"), row(count = add(hands, function(e) sum(unlist(e$counts))), .key = "Hands counted")))
votes <- unlist(lapply(people, function(p) lapply(p$talked, function(second) { first <- Find(function(x) x$story == second$story && x$step == second$step, p$choices)
  v <- list(if (!is.null(first)) vector_of(first), vector_of(second)); if (is.null(v[[1]]) || is.null(v[[2]])) NULL else paste(vapply(v, is_weak, TRUE), collapse = " ") })))
counts_line("talking", votes, c("TRUE TRUE", "TRUE FALSE", "FALSE TRUE", "FALSE FALSE"), c("Weak before, weak after", "Weak before, not weak after", "Not weak before, weak after", "Not weak before, not weak after"))

minutes <- get_all(function(p) add(p$visits, function(v) v$seconds)) / 60
counts_line("time", as.character(cut(minutes, c(0, 5, 15, 30, 60, Inf), right = FALSE, labels = 1:5)), as.character(1:5), c("Under 5 minutes", "5 to 14 minutes", "15 to 29 minutes", "30 to 59 minutes", "60 minutes or more"))
quarter <- function(p) half_up(unname(quantile(minutes, p)))
put("time-spent", N, list(row(minutes = quarter(.5), .key = "Median"), row(minutes = quarter(.25), .key = "Lower quarter"), row(minutes = quarter(.75), .key = "Upper quarter"), row(minutes = half_up(sum(minutes)), .key = "All people together")))
counts_line("ways", texts(function(p) p$visits[[1]]$way), c("full", "lite", "pictures", "list"), c("Full 3D", "Lite 3D", "Pictures", "House list"))
makers <- lapply(people, function(p) unlist(lapply(p$visits, function(v) v$by)))
counts_line("ways-changed", vapply(makers, function(by) if ("device" %in% by) "d" else if ("person" %in% by) "p" else "n", ""), c("n", "p", "d"), c("Stayed as it was", "Changed by choice", "Changed because the device could not"))
counts_line("modes", vapply(by_mode, function(m) if (length(m) > 1) "both" else m, ""), c("self", "group", "both"), c("Alone", "In a group", "Both"))

# Cost: everybody who started, those who were not followed counted as unchanged.
hours <- sum(minutes) / 60; pence <- vapply(beside$costs, function(c) c$pence, 0); paid <- field(beside$costs, "kind") == "staff-time"
total <- half_up(hours * sum(pence[paid])) + sum(pence[!paid]); a <- W$recommend[, "before"]; b <- W$recommend[, "later"]; i <- !is.na(a) & !is.na(b)
x <- four(a[i], b[i]); kept <- sum(high(a), na.rm = TRUE) - sum(high(a[i])); everybody <- newcombe(x + c(N - sum(i) - kept, 0, 0, kept)); gain <- x[2] - x[3]
pounds <- function(p) ifelse(p < 10000, sprintf("£%.2f", p / 100), paste0("£", format(half_up(p / 100), big.mark = ",", trim = TRUE)))
from <- total / (N * everybody$interval[2]); to <- total / (N * everybody$interval[1])
names_of <- c(trainer = "Trainer", hosting = "Hosting")
put("cost", N, c(lapply(seq_along(pence), function(k) { c <- beside$costs[[k]]
  row(pounds = (if (paid[k]) hours else 1) * pence[k] / 100, .key = c(if (paid[k]) paste0(c$label, ": ", half_up(hours), " hours") else paste0(names_of[[c$kind]], ": ", c$label), c$source)) }),
  list(row(pounds = total / 100, .key = c("In all", "Sum")), row(pounds = total / 100 / N, .key = c("For each person who took part", paste(N, "people"))),
    row(pounds = total / gain / 100, .key = c("For each further confident person", paste0("Net gain of ", gain, "; ", pounds(from), " to ", pounds(to)))))), c(from, to) / 100)
put("limits", N, list(), c(sum(!vapply(people, function(p) p$coded, TRUE)), sum(i)))
