# Works out every number of the dashboard and the report from events.jsonl, without any code of the project.
# From the project's root:
#   Rscript tests/domain/evaluation/r-check/work-out.R && npx biome format --write tests/domain/evaluation/r-check
# Nothing is hidden here: what small numbers hide is the project's business, and the test looks at both.

suppressMessages({ library(jsonlite); library(clubSandwich); library(psych); library(lme4) })
here <- "tests/domain/evaluation/r-check"
for (file in c("paired", "effects")) source(file.path("tests/domain/statistics/fixtures", paste0(file, ".R")))
for (file in c("study", "seeded")) source(file.path(here, paste0(file, ".R")))

beside <- fromJSON(gzfile(file.path(here, "beside.json.gz")), simplifyVector = FALSE)
content <- beside$content; region <- content$region
people <- lapply(read_people(readLines(gzfile(file.path(here, "events.jsonl.gz")))), person_of)
N <- length(people)

figures <- list()
row <- function(..., .key) list(key = paste(.key, collapse = " | "), values = Filter(Negate(is.null), list(...)))
put <- function(id, n, rows, extra = c()) figures[[id]] <<- list(n = n, rows = Filter(Negate(is.null), rows), extra = I(unname(as.numeric(extra))))
get_all <- function(f) vapply(people, f, 0)
texts <- function(f) vapply(people, function(p) as.character(f(p)), "")
counts_line <- function(id, taken, ids, labels) {
  k <- vapply(ids, function(i) sum(taken == i, na.rm = TRUE), 0)
  put(id, sum(k), lapply(seq_along(ids), function(i) row(count = k[[i]], percent = if (sum(k) > 0) 100 * k[[i]] / sum(k) else 0, .key = labels[[i]])))
}
field <- function(x, name) vapply(x, function(one) one[[name]], "")

# ---- Answers -------------------------------------------------------------------------------------------------------
W <- lapply(setNames(questions, questions), function(q) { m <- t(vapply(people, function(p) p$waves[[q]], c(0, 0, 0, 0))); colnames(m) <- c("before", "after", "later", "back"); m })
high <- function(x) x >= 4
pairs_of <- function(q, wave, who = rep(TRUE, N)) which(who & !is.na(W[[q]][, "before"]) & !is.na(W[[q]][, wave]))
four <- function(a, b) c(sum(!high(a) & !high(b)), sum(!high(a) & high(b)), sum(high(a) & !high(b)), sum(high(a) & high(b)))
change_of <- function(x) { r <- newcombe(x); m <- mcnemar_results(x); list(n = sum(x), before = x[3] + x[4], after = x[2] + x[4], change = 100 * r$difference, low = 100 * r$interval[1], high = 100 * r$interval[2], p = m$p, mid = m$midP, was = 100 * r$before, is = 100 * r$after) }
change_at <- function(q, wave, who = rep(TRUE, N)) { i <- pairs_of(q, wave, who); change_of(four(W[[q]][i, "before"], W[[q]][i, wave])) }
heads <- list(recommend = "Recommend", use = "Use")
later_words <- "4 to 12 weeks later"

# ---- Who took part -------------------------------------------------------------------------------------------------
answered <- function(wave) !is.na(W$recommend[, wave]) | !is.na(W$use[, wave])
finished <- vapply(people, function(p) any(vapply(p$plays, function(x) !is.na(x$ending), TRUE)), TRUE)
part <- function(k, label) row(people = k, percent = 100 * k / N, .key = label)
put("flow", N, list(row(people = sum(vapply(beside$sites, function(s) s$invited, 0)), .key = "Invited"), part(N, "Took part and agreed to research"),
  part(sum(answered("before")), "Answered before"), part(sum(finished), "Finished a story"), part(sum(answered("after")), "Answered after"), part(sum(answered("later")), "Answered 4 to 12 weeks later")))

by_group <- function(id, taken, ids, labels, targets = NULL) {
  taken[!taken %in% ids] <- NA
  k <- c(vapply(ids, function(i) sum(taken == i, na.rm = TRUE), 0), sum(is.na(taken)))
  put(id, sum(k), lapply(seq_along(k), function(i) if (k[i] > 0 || (i <= length(ids) && !is.null(targets)))
    row(people = k[[i]], percent = 100 * k[[i]] / sum(k), target = if (!is.null(targets) && i <= length(ids)) targets[[i]], .key = c(labels, "Not said")[[i]])))
}
role_group <- setNames(vapply(region$roles, function(r) no_null(r$group, ""), ""), field(region$roles, "id"))
groups <- unname(role_group[texts(function(p) p$role)])
target_of <- vapply(region$authorities, function(a) as.numeric(Find(function(t) t$authority == a$id, beside$targets)$people), 0)
by_group("by-council", texts(function(p) p$authority), field(region$authorities, "id"), field(region$authorities, "name"), target_of)
by_group("by-role", groups, field(region$roleGroups, "id"), field(region$roleGroups, "label"))
by_group("by-setting", texts(function(p) p$setting), field(region$settings, "id"), field(region$settings, "label"))
by_group("by-years", texts(function(p) p$years), field(region$years, "id"), field(region$years, "label"))
days <- as.Date(na.omit(texts(function(p) p$first_day))); mondays <- days - (as.POSIXlt(days)$wday + 6) %% 7
weeks <- seq(min(mondays), max(mondays), by = 7)
put("by-week", length(days), lapply(as.character(weeks), function(w) row(people = sum(mondays <= as.Date(w)), .key = w)), c(length(weeks), sum(target_of)))

# ---- Confidence ----------------------------------------------------------------------------------------------------
sites <- texts(function(p) p$site)
primary <- lapply(names(heads), function(q) change_at(q, "later"))
adjusted <- p.adjust(vapply(primary, function(x) x$p, 0), "holm")
put("primary", primary[[1]]$n, lapply(1:2, function(i) { q <- names(heads)[i]; x <- primary[[i]]; j <- pairs_of(q, "later"); j <- j[!is.na(sites[j])]
  d <- data.frame(value = high(W[[q]][j, "later"]) - high(W[[q]][j, "before"]), site = unname(sites[j])); s <- site_results(d)
  row(people = x$n, change = x$change, low = x$low, high = x$high, p = x$p, `mid-p` = x$mid, holm = adjusted[i], sites = length(unique(d$site)),
    `site-low` = 100 * s$interval[1], `site-high` = 100 * s$interval[2], icc = s$icc, `design-effect` = 1 + max(0, s$size - 1) * max(0, s$icc), .key = heads[[q]]) }))

for (q in names(heads)) {
  spans <- list(after = c("Before and after the session", "after"), later = c("Before and 4 to 12 weeks later", later_words))
  put(paste0("confident-", q), change_at(q, "later")$n, do.call(c, lapply(names(spans), function(w) { x <- change_at(q, w); s <- spans[[w]]
    line <- function(k, ci, name) row(of = x$n, confident = k, percent = 100 * k / x$n, low = ci[1], high = ci[2], .key = paste0(s[1], ": ", name))
    list(line(x$before, x$was, "before"), line(x$after, x$is, s[2])) })))
}

changed <- function(id, q, wave, second) { i <- pairs_of(q, wave); x <- four(W[[q]][i, "before"], W[[q]][i, wave]); r <- change_of(x)
  line <- function(k, label) row(people = k, percent = 100 * k / sum(x), .key = label)
  put(id, sum(x), list(line(x[1], paste0("Not confident before, not confident ", second)), line(x[2], paste0("Not confident before, confident ", second)),
    line(x[3], paste0("Confident before, not confident ", second)), line(x[4], paste0("Confident before, confident ", second)),
    line(r$before, "Confident before"), line(r$after, paste0("Confident ", second))), c(r$change, r$low, r$high, r$p, r$mid)) }
for (q in names(heads)) { changed(paste0("changed-", q, "-after"), q, "after", "after"); changed(paste0("changed-", q, "-later"), q, "later", later_words); changed(paste0("looking-back-", q), q, "back", "looking back") }

for (q in names(heads)) { i <- pairs_of(q, "later")
  line <- function(w, label) { k <- tabulate(W[[q]][i, w], 5); do.call(row, c(list(of = length(i)), setNames(as.list(k), paste0("point-", 1:5)), list(.key = label))) }
  put(paste0("distribution-", q), length(i), list(line("before", "Before"), line("later", later_words))) }

bootstrap <- function(d, seed) { n <- length(d); drawn <- floor(seeded(seed, 2000 * n) * n) + 1; unname(quantile(rowMeans(matrix(d[drawn], ncol = n, byrow = TRUE)), c(.025, .975))) }
interval_row <- function(label, value, ci = c(NA, NA), p = NA) { x <- list(value = value, low = ci[1], high = ci[2], p = p); do.call(row, c(x[!vapply(x, function(v) is.null(v) || is.na(v), TRUE)], list(.key = label))) }
for (q in names(heads)) { i <- pairs_of(q, "later"); a <- unname(W[[q]][i, "before"]); b <- unname(W[[q]][i, "later"]); d <- b - a; n <- length(d)
  t <- t.test(d); dz <- mean(d) / sd(d); ci <- noncentral_interval(unname(t$statistic), n - 1) / sqrt(n); scale <- sd(d) / ((sd(a) + sd(b)) / 2)
  pratt <- signs(d, FALSE); drop <- signs(d, TRUE); hl <- hodges_lehmann(d); rb <- (drop$plus - drop$minus) / (drop$plus + drop$minus); k <- drop$n
  se <- sqrt((2 * k^3 + 3 * k^2 + k) / 6) / ((k^2 + k) / 2); net <- lapply(list(a, b), function(x) net_results(tabulate(x, 5)))
  net_row <- function(label, x) interval_row(label, 100 * x$net, 100 * x$interval)
  quarters <- function(x) unname(quantile(x, c(.25, .75)))
  put(paste0("size-", q), n, list(interval_row("Median before (middle half)", median(a), quarters(a)), interval_row(paste0("Median ", later_words, " (middle half)"), median(b), quarters(b)),
    interval_row("Mean change, t interval", mean(d), t$conf.int, t$p.value), interval_row("Mean change, bootstrap interval", mean(d), bootstrap(d, paste0(q, "/", n))),
    interval_row("Typical change (Hodges-Lehmann)", hl$estimate, hl$interval), interval_row("Signed-rank test, Pratt, exact", NA, p = pratt$p), interval_row("Signed-rank test, Wilcoxon, exact", NA, p = drop$p),
    interval_row("Matched rank-biserial", rb, tanh(atanh(rb) + c(-1, 1) * qnorm(.975) * se)), interval_row("d_z", dz, ci), interval_row("d_av", dz * scale, ci * scale),
    net_row("Net confidence before, points", net[[1]]), net_row(paste0("Net confidence ", later_words, ", points"), net[[2]]))) }

by_id <- setNames(content$measures$questions, field(content$measures$questions, "id"))
competencies <- paste0("c", 1:8); rated <- lapply(competencies, function(q) change_at(q, "after"))
put("competencies", rated[[1]]$n, lapply(1:8, function(i) { x <- rated[[i]]; row(people = x$n, before = x$before, after = x$after, change = x$change, low = x$low, high = x$high, .key = by_id[[competencies[i]]]$short) }),
  unlist(lapply(rated, function(x) c(100 * x$before / x$n, 100 * x$after / x$n, x$was, x$is))))

index_rows <- list(recommend = list("Recommend index (c1 to c4, c8)", c("c1", "c2", "c3", "c4", "c8")), use = list("Use index (c5 to c7)", c("c5", "c6", "c7")))
put("indexes", NA, lapply(index_rows, function(x) { at <- function(w) { m <- sapply(x[[2]], function(q) W[[q]][, w]); ifelse(rowSums(!is.na(m)) >= 2 / 3 * length(x[[2]]) - 1e-9, rowMeans(m, na.rm = TRUE), NA) }
  a <- at("before"); b <- at("after"); i <- !is.na(a) & !is.na(b); a <- a[i]; b <- b[i]; t <- t.test(b - a); dz <- mean(b - a) / sd(b - a)
  items <- na.omit(sapply(x[[2]], function(q) W[[q]][, "before"])); ci <- unname(t$conf.int)
  row(people = length(a), before = mean(a), after = mean(b), change = mean(b - a), low = ci[1], high = ci[2], dz = dz, dav = mean(b - a) / ((sd(a) + sd(b)) / 2),
    alpha = suppressWarnings(psych::alpha(items, check.keys = FALSE))$total$raw_alpha, .key = x[[1]]) }))
figures$indexes$n <- figures$indexes$rows[[1]]$values$people; figures$indexes$rows <- unname(figures$indexes$rows)

# The waiting-list start: month, started or not, site and person as random. Answers of one day count once, the last of them.
placed <- vapply(Filter(function(x) x$arm != "none", beside$sites), function(x) x$site, "")
stepped <- do.call(c, lapply(names(heads), function(q) {
  d <- do.call(rbind, lapply(which(sites %in% placed), function(i) { t <- Filter(function(e) e$question == q, people[[i]]$timed); if (!length(t)) return(NULL)
    x <- data.frame(person = names(people)[i], site = sites[[i]], day = vapply(t, function(e) substr(e$at, 1, 10), ""), started = vapply(t, function(e) e$wave == "after", TRUE), y = vapply(t, function(e) as.numeric(e$value), 0))
    x <- x[!x$started | x$day == x$day[x$started][1], ]; x[!duplicated(x[, c("day", "started")], fromLast = TRUE), ] }))
  d$month <- factor(substr(d$day, 1, 7)); fit <- function(y, label, scale) { d$y <- y
    m <- lmer(y ~ month + started + (1 | site) + (1 | site:person), d, control = lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-11, maxfun = 1e5), calc.derivs = FALSE, check.conv.singular = "ignore"))
    e <- fixef(m)[["startedTRUE"]]; se <- sqrt(vcov(m)["startedTRUE", "startedTRUE"]); df <- length(unique(d$site)) - 2; ci <- scale * (e + c(-1, 1) * qt(.975, df) * se)
    row(people = length(unique(d$person)), sites = df + 2, months = nlevels(d$month), effect = scale * e, low = ci[1], high = ci[2], p = 2 * pt(-abs(e / se), df), .key = label) }
  list(fit(as.numeric(high(d$y)), heads[[q]], 100)) }))
put("waiting-list", stepped[[1]]$values$people, stepped)

# ---- Was it deserved -----------------------------------------------------------------------------------------------
vector_of <- function(choice) { s <- Find(function(x) x$id == choice$story, content$stories); t <- Find(function(x) x$id == choice$step, s$steps); Find(function(x) x$id == choice$option, t$options)$vector }
is_weak <- function(v) v$rights == -1 || v$safety == -1 || sum(unlist(v)) <= 0
made <- do.call(rbind, lapply(names(people), function(id) do.call(rbind, lapply(Filter(function(x) x$mode == "self", people[[id]]$choices), function(x) { v <- vector_of(x)
  if (is.null(v)) NULL else data.frame(person = id, confidence = x$confidence, weak = is_weak(v), sum = sum(unlist(v))) }))))
rated <- made[!is.na(made$confidence), ]; sure <- rated$confidence >= 4
kind <- function(is_kind, label) { k <- sum(is_kind); s <- k / nrow(rated)
  if (k == 0) return(row(choices = 0, percent = 0, .key = label))
  se <- sqrt(vcovCR(lm(x ~ 1, data.frame(x = as.numeric(is_kind))), cluster = rated$person, type = "CR1")[1, 1])
  ci <- 100 * plogis(qlogis(s) + c(-1, 1) * qnorm(.975) * se / (s * (1 - s))); row(choices = k, percent = 100 * s, low = ci[1], high = ci[2], .key = label) }
put("calibration", nrow(rated), list(kind(sure & rated$weak, "Sure, and the choice was weak"), kind(!sure & !rated$weak, "Unsure, and the choice was not weak"),
  kind(sure & !rated$weak, "Sure, and the choice was not weak"), kind(!sure & rated$weak, "Unsure, and the choice was weak")), length(unique(rated$person)))
counts_line("fit", ifelse(made$weak, "p", ifelse(made$sum >= 3, "w", "i")), c("w", "i", "p"), c("Fits well", "Fits in part", "Fits poorly"))

# ---- Work ----------------------------------------------------------------------------------------------------------
chosen <- function(q, wave) texts(function(p) no_null(p$chosen[[paste0(q, "/", wave)]][[1]]))
options_of <- function(q) by_id[[q]]$choices
counts_line("commitment", chosen("commitment", "after"), field(options_of("commitment"), "id"), field(options_of("commitment"), "label"))
did <- c("did-talk", "did-test", "did-fault", "did-stop", "did-ask"); did_counts <- lapply(did, function(q) vapply(field(options_of("did-talk"), "id"), function(i) sum(chosen(q, "later") == i, na.rm = TRUE), 0))
put("behaviour", sum(did_counts[[1]]), lapply(seq_along(did), function(i) do.call(row, c(list(of = sum(did_counts[[i]])), as.list(did_counts[[i]]), list(.key = by_id[[did[i]]]$short)))), sum(did_counts[[1]][-1]))
points <- Find(function(s) s$id == "like-my-work", content$measures$scales)$points
counts_line("relevance", W$relevance[, "after"], vapply(points, function(p) p$value, 0), field(points, "label"))
umux <- (W$`umux-1`[, "after"] + W$`umux-2`[, "after"] - 2) / 12 * 100; umux <- umux[!is.na(umux)]
band <- function(from, to, label) row(people = sum(umux >= from & umux < to), .key = label)
put("usability", length(umux), list(band(0, 25, "0 to 24"), band(25, 50, "25 to 49"), band(50, 75, "50 to 74"), band(75, 101, "75 to 100"), row(people = half_up(mean(umux)), .key = "Mean score, whole number")))

# ---- Who was left out ----------------------------------------------------------------------------------------------
for (q in names(heads)) { a <- W[[q]][, "before"]; began <- !is.na(a); back <- !is.na(W[[q]][, "later"])
  line <- function(who, label) { n <- sum(began & who); k <- sum(high(a[began & who])); row(people = n, confident = k, percent = 100 * k / n, .key = label) }
  put(paste0("lost-", q), sum(began), list(line(back, "Came back"), line(!back, "Did not come back")))
  x <- four(a[began & back], W[[q]][began & back, "later"]); gone <- a[began & !back]; k <- sum(high(gone)); m <- length(gone) - k
  line <- function(x, label) { r <- change_of(x); row(people = r$n, before = 100 * r$before / r$n, later = 100 * r$after / r$n, change = r$change, low = r$low, high = r$high, .key = label) }
  put(paste0("sensitivity-", q), sum(began), list(line(x, "Those who came back"), line(x + c(m, 0, 0, k), "Everybody, the others unchanged"), line(x + c(m, 0, k, 0), "Everybody, worst plausible"))) }
put("baseline", sum(!is.na(W$recommend[, "before"])), lapply(names(heads), function(q) { a <- W[[q]][, "before"]; began <- !is.na(a); back <- !is.na(W[[q]][, "later"])
  x <- a[began & back]; y <- a[began & !back]; s <- two_shares(c(sum(high(x)), length(x), sum(high(y)), length(y))); m <- two_means(x, y)
  row(followed = length(x), rest = length(y), share = 100 * s$difference, `share-low` = 100 * s$interval[1], `share-high` = 100 * s$interval[2],
    mean = m$difference, `mean-low` = m$interval[1], `mean-high` = m$interval[2], .key = heads[[q]]) }))
about <- function(id) Find(function(a) a$id == id, region$about)$choices
change_by <- function(id, taken, choices) put(paste0("change-by-", id), length(pairs_of("recommend", "later")), do.call(c, lapply(choices, function(choice) { who <- !is.na(taken) & taken == choice$id
  if (!length(pairs_of("recommend", "later", who))) return(NULL)
  lapply(names(heads), function(q) if (length(pairs_of(q, "later", who))) { x <- change_at(q, "later", who); row(people = x$n, before = x$before, second = x$after, change = x$change, low = x$low, high = x$high, .key = c(choice$label, heads[[q]])) }) })))
change_by("role", groups, region$roleGroups); change_by("setting", texts(function(p) p$setting), region$settings); change_by("years", texts(function(p) p$years), region$years)
change_by("age", texts(function(p) no_null(p$about$`age-band`)), about("age-band")); change_by("language", texts(function(p) no_null(p$about$`first-language`)), about("first-language"))
change_by("disability", texts(function(p) no_null(p$about$disability)), about("disability"))

source(file.path(here, "use.R"))
write(toJSON(list(made_with = R.version.string, figures = figures), digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), file.path(here, "expected.json"))
