# The pilot's own source of chance, so that the bootstrap draws the same people: FNV-1a of the seed feeds a mulberry32.
# Whole numbers of 32 bits are kept as doubles; R's own bit operations know only 31.

bits <- function(op, a, b) op(a %/% 65536, b %/% 65536) * 65536 + op(a %% 65536, b %% 65536)
xor32 <- function(a, b) bits(bitwXor, a, b)
or32 <- function(a, b) bits(bitwOr, a, b)
times32 <- function(a, b) ((a %/% 65536 * (b %% 65536) + a %% 65536 * (b %/% 65536)) %% 65536 * 65536 + a %% 65536 * (b %% 65536)) %% 2^32

seeded <- function(seed, count) {
  state <- 0x811c9dc5
  for (letter in utf8ToInt(seed)) state <- times32(xor32(state, letter), 0x01000193)
  states <- (state + seq_len(count) * 0x6d2b79f5) %% 2^32
  mixed <- times32(xor32(states, states %/% 2^15), or32(1, states))
  mixed <- xor32((mixed + times32(xor32(mixed, mixed %/% 2^7), or32(61, mixed))) %% 2^32, mixed)
  xor32(mixed, mixed %/% 2^14) / 2^32
}
