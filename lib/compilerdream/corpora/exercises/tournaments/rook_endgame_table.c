/* Solves king and rook against king on a small board backwards from mate and plays out the longest defence. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_SIDE 6
#define CELLS (MAX_SIDE * MAX_SIDE)
#define UNSEEN (-1)

struct place {
    int king, rook, lone;
};

static int side, cells;
/* Plies to mate with the lone king to move, and with white to move. */
static signed char lone_turn[CELLS][CELLS][CELLS];
static signed char white_turn[CELLS][CELLS][CELLS];

static int touching(int a, int b)
{
    return abs(a / side - b / side) <= 1 && abs(a % side - b % side) <= 1;
}

static int between(int a, int b, int mid)
{
    return (a <= mid && mid <= b) || (b <= mid && mid <= a);
}

/* Does the rook see the square, the white king standing in the way perhaps? */
static int rook_sees(int rook, int king, int square)
{
    int rr = rook / side, rc = rook % side, sr = square / side, sc = square % side;
    if (rook == square)
        return 0;
    if (rr == sr)
        return !(king / side == rr && between(rc, sc, king % side));
    if (rc == sc)
        return !(king % side == rc && between(rr, sr, king / side));
    return 0;
}

static int possible(struct place p)
{
    return p.king != p.rook && p.rook != p.lone && !touching(p.king, p.lone);
}

/* Best defence: largest value over the replies; UNSEEN when some reply escapes. */
static int judge_defence(struct place p, int *stalemate)
{
    int worst = 0, replies = 0;
    for (int to = 0; to < cells; to++) {
        int value;
        if (to == p.lone || !touching(p.lone, to) || touching(p.king, to))
            continue;
        if (rook_sees(p.rook, p.king, to)) /* also behind the lone king, who leaves the line open */
            continue;
        if (to == p.rook)
            return UNSEEN;
        replies++;
        value = white_turn[p.king][p.rook][to];
        if (value == UNSEEN)
            return UNSEEN;
        if (value > worst)
            worst = value;
    }
    *stalemate = replies == 0 && !rook_sees(p.rook, p.king, p.lone);
    if (replies == 0)
        return *stalemate ? UNSEEN : 0;
    return worst + 1;
}

static int best_attack(struct place p, struct place *choice)
{
    int best = UNSEEN;
    for (int piece = 0; piece < 2; piece++)
        for (int to = 0; to < cells; to++) {
            struct place q = p;
            int value;
            if (piece == 0 ? to == p.king || !touching(p.king, to) : !rook_sees(p.rook, p.king, to))
                continue;
            if (piece == 1 && rook_sees(p.rook, p.lone, to) == 0)
                continue;
            if (piece == 0)
                q.king = to;
            else
                q.rook = to;
            if (!possible(q))
                continue;
            value = lone_turn[q.king][q.rook][q.lone];
            if (value != UNSEEN && (best == UNSEEN || value + 1 < best)) {
                best = value + 1;
                if (choice)
                    *choice = q;
            }
        }
    return best;
}

static int build(int *mates, int *stalemates)
{
    int changed = 1, rounds = 0;
    memset(lone_turn, UNSEEN, sizeof lone_turn);
    memset(white_turn, UNSEEN, sizeof white_turn);
    for (; changed; rounds++) {
        changed = *mates = *stalemates = 0;
        for (int i = 0; i < cells * cells * cells; i++) {
            struct place p = {i / (cells * cells), i / cells % cells, i % cells};
            signed char *lone = &lone_turn[p.king][p.rook][p.lone];
            int stale = 0;
            if (!possible(p))
                continue;
            if (*lone == UNSEEN) {
                *lone = (signed char)judge_defence(p, &stale);
                changed |= *lone != UNSEEN;
                *stalemates += stale;
            }
            *mates += *lone == 0;
        }
        for (int i = 0; i < cells * cells * cells; i++) {
            struct place p = {i / (cells * cells), i / cells % cells, i % cells};
            signed char *white = &white_turn[p.king][p.rook][p.lone];
            if (!possible(p) || rook_sees(p.rook, p.king, p.lone) || *white != UNSEEN)
                continue;
            *white = (signed char)best_attack(p, NULL);
            changed |= *white != UNSEEN;
        }
    }
    return rounds;
}

static void show(struct place p, int plies)
{
    printf("  K%c%d R%c%d k%c%d  %d plies\n", 'a' + p.king % side, p.king / side + 1, 'a' + p.rook % side,
           p.rook / side + 1, 'a' + p.lone % side, p.lone / side + 1, plies);
}

int main(void)
{
    while (scanf("%d", &side) == 1 && side >= 3 && side <= MAX_SIDE) {
        int mates, stale, rounds, longest = 0, legal = 0, won = 0, left;
        struct place start = {0, 0, 0}, p;
        cells = side * side;
        rounds = build(&mates, &stale);
        for (int i = 0; i < cells * cells * cells; i++) {
            struct place q = {i / (cells * cells), i / cells % cells, i % cells};
            int value = white_turn[q.king][q.rook][q.lone];
            if (!possible(q) || rook_sees(q.rook, q.king, q.lone))
                continue;
            legal++;
            won += value != UNSEEN;
            if (value > longest) {
                longest = value;
                start = q;
            }
        }
        printf("board %d: %d positions, %d won, %d mates, %d stalemates, %d rounds\n", side, legal, won, mates, stale,
               rounds);
        p = start;
        for (left = longest; left > 0;) {
            struct place q = p;
            show(p, left);
            if (best_attack(p, &q) != left)
                break;
            p = q;
            left--;
            for (int to = 0; left > 0 && to < cells; to++)
                if (touching(p.lone, to) && to != p.lone && !touching(p.king, to) && to != p.rook &&
                    white_turn[p.king][p.rook][to] == left - 1) {
                    p.lone = to;
                    left--;
                    break;
                }
        }
        show(p, left);
        printf("  %s\n", lone_turn[p.king][p.rook][p.lone] == 0 ? "mate reached" : "play went astray");
    }
    return 0;
}
