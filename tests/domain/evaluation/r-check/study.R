# People of the pilot, from the lines of events.jsonl alone, by the rules of the measures guide (section 7).

no_null <- function(x, else_ = NA) if (is.null(x)) else_ else x
pick <- function(events, kind) Filter(function(e) e$kind == kind, events)
last_of <- function(x) if (length(x)) x[[length(x)]] else NULL

# Visits of the demonstration, in the order in which they began, gathered under the last code that each carries.
read_people <- function(lines) {
  events <- lapply(lines, fromJSON, simplifyVector = FALSE)
  visit <- vapply(events, function(e) e$visit, ""); seq <- vapply(events, function(e) e$seq, 0)
  visits <- lapply(split(seq_along(events), visit), function(i) events[i[order(seq[i])]])
  began <- function(v) Find(function(e) e$kind == "visit.started", v)
  visits <- Filter(function(v) identical(began(v)$purpose, "demo"), visits)
  first <- vapply(visits, function(v) v[[1]]$at, "")
  visits <- visits[order(first, names(visits), method = "radix")]
  who <- vapply(visits, function(v) {
    codes <- Filter(Negate(is.null), lapply(v, function(e) e$study_number))
    if (length(codes)) last_of(codes) else v[[1]]$visit
  }, "")
  lapply(split(visits, factor(who, unique(who))), unname)
}

questions <- c("recommend", "use", paste0("c", 1:8), "relevance", "umux-1", "umux-2")

# The last answer of each visit; a visit that ends in a skip gives none, "not my job" is an answer without a value.
answers <- function(events, question, waves) {
  found <- list()
  for (e in pick(events, "rating.given")) if (e$question == question && e$wave %in% waves) found[[e$visit]] <- e
  Filter(function(e) !is.null(e$value) || identical(e$missing, "not-my-job"), unname(found))
}

# The ratings themselves that count: before, after, weeks later, looking back.
chosen_of <- function(events, question) {
  story <- which(vapply(events, function(e) e$kind == "story.started", TRUE))
  t0 <- last_of(answers(if (length(story)) events[seq_len(story[1] - 1)] else events, question, c("before", "wait")))
  t1 <- answers(events, question, "after")[1][[1]]
  session <- Find(function(e) e$kind == "rating.given" && e$wave == "after", events)
  later <- Filter(function(e) {
    if (is.null(session)) return(FALSE)
    days <- as.numeric(as.Date(substr(e$at, 1, 10)) - as.Date(substr(session$at, 1, 10)))
    days >= 28 && days <= 84
  }, answers(events, question, "later"))
  then <- answers(events, question, "then")
  same <- Filter(function(e) identical(e$visit, t1$visit), then)
  back <- if (length(same)) same[[1]] else if (length(then)) then[[1]]
  list(t0 = t0, t1 = t1, t2 = if (length(later)) later[[1]], then = back)
}

waves_of <- function(events, question) vapply(unname(chosen_of(events, question)), function(e) as.numeric(no_null(e$value)), 0)

ms_of <- function(visit) {
  t <- as.numeric(as.POSIXct(vapply(visit, function(e) sub("Z$", "", e$at), ""), format = "%Y-%m-%dT%H:%M:%OS", tz = "UTC"))
  sum(pmin(300000, pmax(0, diff(half_up(1000 * t)))))
}
seconds_of <- function(visit) half_up(ms_of(visit) / 1000)

half_up <- function(x) floor(x + 0.5)

# One go at a task: the end that follows a start in the same visit is its own.
goes_of <- function(events) {
  goes <- list(); open <- list()
  for (e in events) {
    if (!e$kind %in% c("practice.started", "practice.finished")) next
    key <- paste(e$visit, e$device, e$task)
    if (e$kind == "practice.started") {
      goes <- c(goes, list(list(device = e$device, done = FALSE, slips = 0, helped = 0))); open[[key]] <- length(goes)
    } else {
      go <- list(device = e$device, done = e$outcome == "done", slips = e$slips, helped = e$helped)
      if (is.null(open[[key]])) goes <- c(goes, list(go)) else goes[[open[[key]]]] <- go
      open[[key]] <- NULL
    }
  }
  goes
}

person_of <- function(visits) {
  events <- do.call(c, visits)
  started <- lapply(visits, function(v) Find(function(e) e$kind == "visit.started", v))
  mode <- setNames(lapply(started, function(s) s$mode), vapply(started, function(s) s$visit, ""))
  told <- function(field) { x <- Filter(Negate(is.null), lapply(started, function(s) s[[field]])); if (length(x)) x[[1]] else NA }
  about <- list()
  for (s in rev(started)) for (name in names(s$about)) about[[name]] <- s$about[[name]]
  sites <- Filter(function(s) !is.null(s$site) && s$keyed, started)
  days <- vapply(Filter(function(e) e$clock == "ok", events), function(e) substr(e$at, 1, 10), "")
  chosen <- list()
  for (e in pick(events, "answer.given")) if (!is.null(e$choices)) chosen[[paste0(e$question, "/", e$wave)]] <- e$choices
  decisions <- pick(events, "decision.made")
  first <- Filter(function(e) e$play == 1 && is.null(e$variant) && e$phase == "first", decisions)
  first <- first[!duplicated(vapply(first, function(e) paste(e$story, e$step), ""))]
  play_key <- function(e) paste(e$story, e$play, no_null(e$variant, "-"))
  plays <- pick(events, "story.started"); plays <- plays[!duplicated(vapply(plays, play_key, ""))]
  ends <- pick(events, "story.finished"); again <- Filter(function(e) e$phase == "again", decisions)
  timed <- Filter(function(e) e$wave %in% c("before", "wait", "after") && !is.null(e$value) && e$clock == "ok", pick(events, "rating.given"))
  list(timed = timed, coded = any(vapply(events, function(e) !is.null(e$study_number), TRUE)),
    authority = told("authority"), role = told("role"), setting = told("setting"), years = told("years"), about = about,
    site = if (length(sites)) sites[[1]]$site else NA, first_day = if (length(days)) days[1] else NA,
    waves = setNames(lapply(questions, function(q) waves_of(events, q)), questions), chosen = chosen,
    visits = lapply(seq_along(visits), function(i) list(mode = mode[[i]], way = started[[i]]$way,
      by = vapply(pick(visits[[i]], "way.changed"), function(e) e$by, ""), seconds = seconds_of(visits[[i]]))),
    plays = lapply(plays, function(p) list(story = p$story, first = p$play == 1 && is.null(p$variant), mode = mode[[p$visit]],
      ending = no_null(Find(function(e) play_key(e) == play_key(p), ends)$ending, NA_character_),
      again = sum(vapply(again, function(e) play_key(e) == play_key(p), TRUE)))),
    choices = lapply(first, function(e) list(story = e$story, step = e$step, option = e$option, confidence = no_null(e$confidence), mode = mode[[e$visit]])),
    talked = Filter(function(e) e$phase == "after-talk", decisions), noticed = pick(events, "noticed"), goes = goes_of(events),
    led = pick(events, "live.ended"), hands = pick(events, "hands.counted"))
}
