/* Simulates two-phase commit over a lossy network with crashing participants and checks that all nodes decide alike. */
#include <stdio.h>
#include <string.h>

#define NODES 5                 /* node 0 is the coordinator */
#define MAIL 64

enum phase { IDLE, PREPARED, COMMITTED, ABORTED };
enum message { PREPARE, YES, NO, DO_COMMIT, DO_ABORT, DONE };

struct letter { enum message what; int from, to, due; };

static const char *const phase_names[] = {"idle", "prepared", "committed", "aborted"};

int main(void)
{
    int transaction = 0, atomic = 0, blocked_total = 0;
    unsigned seed, loss;
    char votes[16];
    int crash_node, crash_time, crash_length;

    while (scanf("%u %u %15s %d %d %d", &seed, &loss, votes, &crash_node, &crash_time, &crash_length) == 6) {
        struct letter mail[MAIL];
        enum phase phase[NODES] = {IDLE, IDLE, IDLE, IDLE, IDLE};
        int answered[NODES] = {0}, voted_yes[NODES] = {0};
        int letters = 0, sent = 0, lost = 0, blocked = 0, time, decided_at = -1, all_done = 0;
        unsigned x = seed | 1;

        if (strlen(votes) < NODES - 1)
            continue;
        transaction++;
        for (time = 0; time < 200 && !all_done; time++) {
            /* the coordinator repeats what was not yet answered every four ticks */
            int down = time >= crash_time && time < crash_time + crash_length ? crash_node : -1;
            if (down != 0 && time % 4 == 0) {
                if (phase[0] == IDLE && time >= 24) {
                    phase[0] = ABORTED;         /* a vote is missing for too long */
                    decided_at = time;
                    memset(answered, 0, sizeof answered);
                }
                for (int n = 1; n < NODES; n++) {
                    if (answered[n])
                        continue;
                    enum message what = phase[0] == IDLE ? PREPARE : phase[0] == COMMITTED ? DO_COMMIT : DO_ABORT;
                    x ^= x << 13;
                    x ^= x >> 17;
                    x ^= x << 5;
                    sent++;
                    if (x % 100 < loss || letters == MAIL)
                        lost++;
                    else
                        mail[letters++] = (struct letter){what, 0, n, time + 1 + (int)(x / 100 % 3)};
                }
            }
            /* deliver what is due; answers go out at once and may be lost as well */
            for (int i = 0; i < letters;) {
                struct letter l = mail[i];
                if (l.due > time) {
                    i++;
                    continue;
                }
                mail[i] = mail[--letters];
                if (l.to == down) {
                    lost++;
                    continue;
                }
                if (l.to == 0) {
                    if (l.what == DONE) {
                        if (phase[0] != IDLE)
                            answered[l.from] = 1;
                    } else if (phase[0] == IDLE) {
                        answered[l.from] = 1;
                        voted_yes[l.from] = l.what == YES;
                        int yes = 0, replies = 0;
                        for (int n = 1; n < NODES; n++) {
                            yes += voted_yes[n];
                            replies += answered[n];
                        }
                        if (yes == NODES - 1 || l.what == NO) {
                            phase[0] = l.what == NO ? ABORTED : COMMITTED;
                            decided_at = time;
                            memset(answered, 0, sizeof answered);
                        } else if (replies == NODES - 1) {
                            phase[0] = ABORTED;
                            decided_at = time;
                            memset(answered, 0, sizeof answered);
                        }
                    }
                    continue;
                }
                enum message answer;
                switch (l.what) {
                case PREPARE:
                    if (phase[l.to] == IDLE)
                        phase[l.to] = votes[l.to - 1] == 'y' ? PREPARED : ABORTED;
                    answer = phase[l.to] == ABORTED ? NO : YES;
                    break;
                case DO_COMMIT:
                    phase[l.to] = COMMITTED;
                    answer = DONE;
                    break;
                default:
                    phase[l.to] = ABORTED;
                    answer = DONE;
                    break;
                }
                x ^= x << 13;
                x ^= x >> 17;
                x ^= x << 5;
                sent++;
                if (x % 100 < loss || letters == MAIL)
                    lost++;
                else
                    mail[letters++] = (struct letter){answer, l.to, 0, time + 1 + (int)(x / 100 % 3)};
            }
            /* a prepared participant may not decide alone: count the ticks in which it is blocked */
            all_done = phase[0] != IDLE;
            for (int n = 1; n < NODES; n++) {
                blocked += phase[n] == PREPARED;
                all_done &= answered[n];
            }
        }

        int commits = 0, aborts = 0, yes_votes = 0;
        for (int n = 0; n < NODES; n++) {
            commits += phase[n] == COMMITTED;
            aborts += phase[n] == ABORTED;
            if (n > 0)
                yes_votes += votes[n - 1] == 'y';
        }
        int good = (commits == NODES || aborts == NODES) && (commits == 0 || yes_votes == NODES - 1);
        atomic += good;
        blocked_total += blocked;
        printf("transaction %d: votes %s, %s at %d, finished at %d, sent %d, lost %d, blocked %d%s\n", transaction, votes,
               phase_names[phase[0]], decided_at, time, sent, lost, blocked, good ? "" : ", NOT ATOMIC");
    }
    printf("%d of %d atomic, %d ticks blocked\n", atomic, transaction, blocked_total);
    return 0;
}
