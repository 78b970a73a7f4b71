import type { DisclosureRule } from '../disclosure/disclosure-rule.ts'

/**
 * `analysis.R` of the pack: the main figures worked out again from its tables with base R alone, so that nobody has
 * to take our word. It prints what it finds, names its methods, and holds back what rests on fewer people
 * than the site's bound.
 */
export const analysisScript = ({
  smallestGroup,
}: DisclosureRule) => `# Virtual House evaluator pack: the main figures, worked out from the tables beside this file.
# Run it in the folder of the unpacked pack:  Rscript analysis.R
# It needs R 4 or newer and no packages.

smallest_group <- ${smallestGroup}
read_table <- function(name) {
  read.csv(paste0(name, ".csv"), na.strings = "", colClasses = "character", encoding = "UTF-8")
}
numbers <- function(values) suppressWarnings(as.numeric(values))
# Confidence is 1 to 5; -8 means "Not part of my job" and counts as no answer.
points <- function(values) { v <- numbers(values); ifelse(v >= 1 & v <= 5, v, NA) }
percent <- function(x) sprintf("%.1f%%", 100 * x)

wilson <- function(k, n, level = 0.95) {
  z <- qnorm(1 - (1 - level) / 2)
  middle <- (k + z^2 / 2) / (n + z^2)
  half <- z * sqrt(k * (n - k) / n + z^2 / 4) / (n + z^2)
  c(middle - half, middle + half)
}

# Newcombe 1998 (Statistics in Medicine 17:2635), method 10: paired difference of second minus first.
newcombe <- function(both, gained, lost, neither) {
  n <- both + gained + lost + neither
  p1 <- (both + lost) / n
  p2 <- (both + gained) / n
  first <- wilson(both + lost, n)
  second <- wilson(both + gained, n)
  d <- sqrt((both + lost) * (gained + neither)) * sqrt((both + gained) * (lost + neither))
  a <- both * neither - gained * lost
  if (a > n / 2) a <- a - n / 2 else if (a >= 0) a <- 0
  phi <- if (d == 0) 0 else a / d
  delta <- p2 - p1
  low <- sqrt((p2 - second[1])^2 - 2 * phi * (p2 - second[1]) * (first[2] - p1) + (first[2] - p1)^2)
  high <- sqrt((second[2] - p2)^2 - 2 * phi * (second[2] - p2) * (p1 - first[1]) + (p1 - first[1])^2)
  c(delta, delta - low, delta + high)
}

wide <- read_table("wide")
visits <- read_table("visits")
decisions <- read_table("decisions")
options_table <- read_table("options")

if (any(visits$purpose == "demo")) cat("DEMONSTRATION DATA. Nothing below is a result.\\n\\n")
cat("People with a code:", nrow(wide), "\\n")
cat("Visits begun:", nrow(visits), " Visits that came to the finish:", sum(visits$finished == "true"), "\\n\\n")

pairs_of <- function(question, second) {
  first <- points(wide[[paste0(question, "_before")]])
  then <- points(wide[[paste0(question, "_", second)]])
  data.frame(first, then)[!is.na(first) & !is.na(then), ]
}

for (question in c("recommend", "use")) {
  for (second in c("after", "later")) {
    both_given <- pairs_of(question, second)
    n <- nrow(both_given)
    cat("== ", question, ": before and ", second, " (", n, " people with both)\\n", sep = "")
    if (n < smallest_group) {
      cat("   Not enough people yet.\\n\\n")
      next
    }
    before <- both_given$first >= 4
    after <- both_given$then >= 4
    both <- sum(before & after); gained <- sum(!before & after)
    lost <- sum(before & !after); neither <- sum(!before & !after)
    cat("   Confident before:", sum(before), "of", n, percent(mean(before)), "\\n")
    cat("   Confident", second, ":", sum(after), "of", n, percent(mean(after)), "\\n")
    change <- newcombe(both, gained, lost, neither)
    cat(sprintf("   Change: %.1f points, 95%% interval %.1f to %.1f (Newcombe, paired)\\n",
      100 * change[1], 100 * change[2], 100 * change[3]))
    if (gained + lost > 0) {
      p <- binom.test(gained, gained + lost)$p.value
      cat(sprintf("   McNemar, exact: p %s (%d gained, %d lost)\\n",
        if (p < 0.0001) "< 0.0001" else sprintf("= %.4f", p), gained, lost))
    } else cat("   McNemar: nobody changed.\\n")
    cat(sprintf("   Mean before %.2f, mean %s %.2f\\n\\n", mean(both_given$first), second, mean(both_given$then)))
  }
}

# Was it deserved? First choices with a confidence, beside the authors' own marks of the options.
first_choices <- decisions[decisions$first_choice == "true" & !is.na(decisions$confidence), ]
content_of <- setNames(visits$content, visits$visit)
first_choices$content <- content_of[first_choices$visit]
marked <- merge(first_choices, options_table, by = c("content", "story", "step", "option"))
cat("== Rated first choices with marks:", nrow(marked), "of", nrow(first_choices), "\\n")
if (length(unique(marked$visit)) >= smallest_group) {
  weak <- numbers(marked$rights) == -1 | numbers(marked$safety) == -1 | numbers(marked$vector_sum) <= 0
  sure <- numbers(marked$confidence) >= 4
  cat("   Sure and weak:", percent(mean(sure & weak)), "  Unsure and strong:", percent(mean(!sure & !weak)), "\\n")
  cat("   The marks are the authors' own and not validated.\\n")
} else cat("   Not enough people yet.\\n")
`
