# Computes anew what statistics.csv, formulas.csv and composite.csv expect, wherever their source is
# an R command:
#   Rscript tests/numbers/reference.R
# x, y, z are the columns of the input, m all of them, a the arguments. Prints the lines that differ,
# and how many were computed. R is not needed to run the tests.

alpha <- function(m) ncol(m) / (ncol(m) - 1) * (1 - sum(apply(m, 2, var)) / var(rowSums(m)))

lorenz <- function(x, p) {
    x <- sort(x)
    approx(seq(0, 1, length.out = length(x) + 1), c(0, cumsum(x)) / sum(x), p)$y
}

# Kleinman 1973, weights by size.
spread <- function(hits, size) {
    mu <- sum(hits) / sum(size)
    free <- length(size) - 1
    s <- sum(size * (hits / size - mu)^2)
    (s / (mu * (1 - mu)) - free) / (sum(size) - sum(size^2) / sum(size) - free)
}

# Spiegelhalter 2005, appendix.
funnel <- function(share, size, p) {
    r <- qbinom(p, size, share)
    (r - (pbinom(r, size, share) - p) / dbinom(r, size, share)) / size
}

# The generator of GSL: mt19937 seeded as its authors did in 2002, whole numbers by dividing the
# range. R has the same generator and lets its state be set.
mt_bits <- function(seed, n) {
    state <- numeric(624)
    state[1] <- seed %% 2^32
    for (i in 2:624) {
        before <- state[i - 1]
        mixed <- bitwXor(before %/% 65536, (before %/% 2^30) %/% 65536) * 65536 +
            bitwXor(before %% 65536, (before %/% 2^30) %% 65536)
        low <- (1812433253 %% 65536) * mixed
        high <- ((1812433253 %/% 65536) * (mixed %% 65536)) %% 65536
        state[i] <- (low + high * 65536 + i - 1) %% 2^32
    }
    signed <- ifelse(state >= 2^31, state - 2^32, state)
    RNGkind("Mersenne-Twister")
    assign(".Random.seed", c(10403L, 624L, as.integer(ifelse(signed == -2^31, NA, signed))),
        envir = globalenv())
    round(runif(n) / 2.3283064365386963e-10)
}
boot <- function(x, of, p, resamples, seed) {
    x <- sort(x)
    range <- floor((2^32 - 1) / length(x))
    bits <- mt_bits(seed, 2 * length(x) * resamples)
    drawn <- (bits %/% range)[bits %/% range < length(x)][seq_len(length(x) * resamples)]
    m <- matrix(x[drawn + 1], nrow = length(x))
    unname(quantile(apply(m, 2, of), p))
}

# Contests won less contests lost.
copeland <- function(m, w) {
    units <- seq_len(nrow(m))
    rowSums(outer(units, units, Vectorize(function(i, j) sign(sum(w * sign(m[i, ] - m[j, ]))))))
}

numbers <- function(text) as.numeric(strsplit(trimws(gsub(";", " ", text)), " +")[[1]])
path <- sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE))
computed <- 0
for (table in c("statistics.csv", "formulas.csv", "composite.csv")) {
    lines <- read.csv(file.path(dirname(path), table), colClasses = "character")
    for (i in grep("^R 4.2.2: ", lines$source)) {
        line <- lines[i, ]
        a <- numbers(line$arguments)
        p <- a[1]
        if (table != "formulas.csv") {
            rows <- if (grepl("\\.txt$", line$input)) {
                scan(file.path(dirname(path), "data", line$input), quiet = TRUE)
            } else {
                numbers(line$input)
            }
            width <- length(strsplit(trimws(strsplit(line$input, ";")[[1]][1]), " +")[[1]])
            width <- if (grepl(";", line$input)) width else 1
            m <- matrix(rows, ncol = width, byrow = TRUE)
            x <- m[, 1]
            y <- if (width > 1) m[, 2]
            z <- if (width > 2) m[, 3]
        }
        found <- eval(parse(text = sub("^R 4.2.2: ", "", line$source)))
        computed <- computed + 1
        if (!isTRUE(abs(found - as.numeric(line$expected)) <= 1e-11 * max(1, abs(found)))) {
            cat(sprintf("%s:%d: %s %s: R has %.15g, not %s\n", table, i + 1, line$name,
                c(line$input, line$arguments)[1], found, line$expected))
        }
    }
}
cat(computed, "computed\n")
