# The replicated ranks that tests/unit/check_replicate.c expects, by counting out every combination
# of choices instead of drawing them:
#   Rscript tests/numbers/replication.R
# Eight units, five items in two nodes; normalisation minmax, rank or percentile, mean arithmetic or
# geometric in all nodes, one item or none left out: 3 × 2 × 6 combinations, all as likely.
x <- matrix(c(
    62, 3.1, 80, 12, 5,
    55, 4.0, 91, 10, 9,
    71, 2.2, 60, 15, 4,
    40, 4.4, 88, 11, 8,
    90, 1.5, 75, 30, 2,
    66, 3.3, 79, 14, 6,
    35, 2.0, 50, 20, 1,
    58, 3.9, 85, 9, 7), ncol = 5, byrow = TRUE)
weight <- c(2, 1, 1, 3, 2)
node <- c(1, 1, 1, 2, 2)
of_node <- c(0.6, 0.4)

share <- function(v, how) {
    s <- switch(how,
        minmax = (v - min(v)) / (max(v) - min(v)),
        percentile = (rank(v) - 1) / (length(v) - 1))
    1 + 99 * s
}
normal <- function(how) {
    apply(x, 2, function(v) if (how == "rank") rank(v) else share(v, how))
}
mean_of <- function(v, w, how) {
    if (how == "arithmetic") sum(v * w) / sum(w) else exp(sum(w * log(v)) / sum(w))
}
ranks <- function(normalisation, mean, out) {
    w <- weight
    if (out <= 5) w[out] <- 0
    m <- normal(normalisation)
    score <- apply(m, 1, function(row) {
        below <- sapply(1:2, function(n) mean_of(row[node == n], w[node == n], mean))
        mean_of(below, of_node, mean)
    })
    rank(-round(score, 9), ties.method = "min")
}

choices <- expand.grid(normalisation = c("minmax", "rank", "percentile"),
    mean = c("arithmetic", "geometric"), out = 1:6, stringsAsFactors = FALSE)
all <- t(mapply(ranks, choices$normalisation, choices$mean, choices$out))
nominal <- ranks("minmax", "arithmetic", 6)
shift <- rowMeans(abs(sweep(all, 2, nominal)))
v <- mean((shift - mean(shift))^2)
first <- sapply(choices, function(f) {
    means <- tapply(shift, f, mean)
    mean((means - mean(shift))^2) / v
})
total <- sapply(names(choices), function(name) {
    others <- interaction(choices[setdiff(names(choices), name)])
    mean(tapply(shift, others, function(s) mean((s - mean(s))^2))) / v
})
cat("nominal ", nominal, "\nmedian  ", apply(all, 2, quantile, 0.5, type = 1),
    "\n5 %     ", apply(all, 2, quantile, 0.05, type = 1),
    "\n95 %    ", apply(all, 2, quantile, 0.95, type = 1), "\n")
cat("mean of the shift", mean(shift), "variance", v, "\n")
print(rbind(first, total), digits = 6)
cat("units above others, shares\n")
print(round(outer(1:8, 1:8, Vectorize(function(a, b) mean(all[, a] < all[, b]))), 4))
