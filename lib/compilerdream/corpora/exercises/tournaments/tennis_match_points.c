/* Umpires tennis matches given as strings of points: games, deuce, tie-breaks, sets, break points and serving statistics. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct side {
    int points;
    int games;
    int sets;
    int points_won;
    int service_points;
    int service_won;
    int break_chances;
    int breaks;
};

struct match {
    struct side side[2];
    int server;
    int first_of_tie_break;
    int in_tie_break;
    int target_sets;
    int score[5][2];
    int sets_played;
    int over;
};

void start_match(struct match *m, int target_sets)
{
    memset(m, 0, sizeof *m);
    m->target_sets = target_sets;
}

int ahead_by_two(int own, int other, int least)
{
    return own >= least && own - other >= 2;
}

int is_break_point(const struct match *m)
{
    int receiver = !m->server;
    return !m->in_tie_break &&
           ahead_by_two(m->side[receiver].points + 1, m->side[m->server].points, 4);
}

void close_set(struct match *m, int winner)
{
    m->score[m->sets_played][0] = m->side[0].games;
    m->score[m->sets_played][1] = m->side[1].games;
    m->sets_played++;
    m->side[0].games = m->side[1].games = 0;
    if (++m->side[winner].sets == m->target_sets)
        m->over = 1;
}

void close_game(struct match *m, int winner)
{
    int own, other;
    m->side[0].points = m->side[1].points = 0;
    own = ++m->side[winner].games;
    other = m->side[!winner].games;
    if (m->in_tie_break) {
        m->in_tie_break = 0;
        m->server = !m->first_of_tie_break;
        close_set(m, winner);
        return;
    }
    if (winner != m->server)
        m->side[winner].breaks++;
    m->server = !m->server;
    if (ahead_by_two(own, other, 6)) {
        close_set(m, winner);
    } else if (own == 6 && other == 6) {
        m->in_tie_break = 1;
        m->first_of_tie_break = m->server;
    }
}

void play_point(struct match *m, int winner)
{
    struct side *w = &m->side[winner];
    int played;
    if (is_break_point(m))
        m->side[!m->server].break_chances++;
    m->side[m->server].service_points++;
    if (winner == m->server)
        w->service_won++;
    w->points_won++;
    w->points++;
    if (ahead_by_two(w->points, m->side[!winner].points, m->in_tie_break ? 7 : 4)) {
        close_game(m, winner);
    } else if (m->in_tie_break) {
        played = m->side[0].points + m->side[1].points;
        m->server = ((played + 1) / 2) % 2 ? !m->first_of_tie_break : m->first_of_tie_break;
    }
}

void call_score(const struct match *m)
{
    static const char *const names[] = {"love", "15", "30", "40"};
    int s = m->side[m->server].points, r = m->side[!m->server].points;
    if (m->in_tie_break)
        printf("tie-break %d-%d", s, r);
    else if (s >= 3 && r >= 3)
        printf("%s", s == r ? "deuce" : s > r ? "advantage server" : "advantage receiver");
    else
        printf("%s-%s", names[s], names[r]);
}

void report(const struct match *m, const char *title, int unused)
{
    printf("%s:", title);
    for (int i = 0; i < m->sets_played; i++)
        printf(" %d-%d", m->score[i][0], m->score[i][1]);
    if (!m->over) {
        printf(" unfinished at %d-%d, player %c serves, ", m->side[0].games, m->side[1].games, 'A' + m->server);
        call_score(m);
    } else {
        printf(" winner %c", m->side[0].sets > m->side[1].sets ? 'A' : 'B');
    }
    printf("\n");
    for (int k = 0; k < 2; k++) {
        const struct side *p = &m->side[k];
        printf("  %c: points %d, service %d/%d, breaks %d/%d\n", 'A' + k, p->points_won, p->service_won,
               p->service_points, p->breaks, p->break_chances);
    }
    printf("  checks: %s, surplus points %d\n",
           m->side[0].points_won + m->side[1].points_won == m->side[0].service_points + m->side[1].service_points
               ? "ok" : "wrong", unused);
}

int main(void)
{
    char title[32], text[400];
    int target;
    struct match m;
    while (scanf("%31s %d %399s", title, &target, text) == 3) {
        int unused = 0;
        start_match(&m, target < 1 ? 1 : target > 3 ? 3 : target);
        if (text[0] == '#') { /* "#seed,percent": simulated points with a given chance for the server */
            char *rest;
            unsigned seed = (unsigned)strtoul(text + 1, &rest, 10);
            unsigned percent = *rest == ',' ? (unsigned)strtoul(rest + 1, NULL, 10) : 60u;
            for (int i = 0; i < 2000 && !m.over; i++) {
                seed = seed * 1664525u + 1013904223u;
                play_point(&m, (seed >> 16) % 100u < percent ? m.server : !m.server);
            }
        } else {
            for (const char *c = text; *c; c++) {
                if (m.over)
                    unused++;
                else if (*c == 'A' || *c == 'B')
                    play_point(&m, *c == 'B');
            }
        }
        report(&m, title, unused);
    }
    return 0;
}
