/* Weaving draft: threading, tie-up and treadling give the drawdown; reports floats, repeats and the cheapest shaft set. */
#include <stdio.h>
#include <string.h>

#define SHAFTS 8
#define ENDS 48
#define PICKS 32

int main(void) {
    static int threading[ENDS], treadling[PICKS], lifted[PICKS][SHAFTS];
    static char cloth[PICKS][ENDS], second[PICKS][ENDS];
    int tie[SHAFTS][SHAFTS];
    int shafts, treadles, ends, picks, draft = 0;
    while (scanf("%d %d %d %d", &shafts, &treadles, &ends, &picks) == 4) {
        if (shafts < 1 || shafts > SHAFTS || treadles < 1 || treadles > SHAFTS || ends < 1 || ends > ENDS || picks < 1 ||
            picks > PICKS)
            break;
        /* read the draft: tie-up rows, then the threading motif and the treadling motif, repeated as needed */
        memset(tie, 0, sizeof tie);
        for (int t = 0; t < treadles; t++) {
            char row[SHAFTS + 2];
            if (scanf("%9s", row) != 1)
                return 0;
            for (int s = 0; s < shafts && row[s]; s++)
                tie[t][s] = row[s] == 'x';
        }
        char motif[64];
        if (scanf("%63s", motif) != 1)
            return 0;
        int length = (int)strlen(motif);
        for (int e = 0; e < ends; e++)
            threading[e] = (motif[e % length] - '1') & (SHAFTS - 1);
        if (scanf("%63s", motif) != 1)
            return 0;
        length = (int)strlen(motif);
        for (int p = 0; p < picks; p++)
            treadling[p] = (motif[p % length] - '1') & (SHAFTS - 1);

        /* drawdown, directly and through the lift plan */
        for (int p = 0; p < picks; p++)
            for (int e = 0; e < ends; e++)
                cloth[p][e] = tie[treadling[p]][threading[e]] ? '#' : '.';
        for (int p = 0; p < picks; p++)
            for (int s = 0; s < SHAFTS; s++) {
                lifted[p][s] = 0;
                for (int t = 0; t < SHAFTS; t++)
                    lifted[p][s] += (treadling[p] == t) * tie[t][s];
            }
        int differ = 0;
        for (int p = 0; p < picks; p++)
            for (int e = 0; e < ends; e++) {
                int sum = 0;
                for (int s = 0; s < SHAFTS; s++)
                    sum += lifted[p][s] * (threading[e] == s);
                second[p][e] = sum ? '#' : '.';
                differ += second[p][e] != cloth[p][e];
            }
        printf("draft %d: %d shafts, %d treadles, %d ends, %d picks\n", ++draft, shafts, treadles, ends, picks);
        for (int p = 0; p < picks && p < 12; p++)
            printf("  %.*s  %d\n", ends, cloth[p], treadling[p] + 1);

        /* floats: the longest run of a thread on one side, along warp and weft */
        int longest_warp = 0, longest_weft = 0, up = 0;
        for (int e = 0; e < ends; e++)
            for (int p = 0, run = 0; p < picks; p++) {
                run = p > 0 && cloth[p][e] == cloth[p - 1][e] ? run + 1 : 1;
                if (run > longest_warp)
                    longest_warp = run;
            }
        for (int p = 0; p < picks; p++)
            for (int e = 0, run = 0; e < ends; e++) {
                run = e > 0 && cloth[p][e] == cloth[p][e - 1] ? run + 1 : 1;
                if (run > longest_weft)
                    longest_weft = run;
                up += cloth[p][e] == '#';
            }
        printf("  warp shows %d%%, longest floats: warp %d, weft %d%s\n", up * 100 / (ends * picks), longest_warp,
               longest_weft, longest_warp > 5 || longest_weft > 5 ? " (will snag)" : "");

        /* smallest repeat in both directions */
        int across = ends, down = picks;
        for (int d = ends - 1; d >= 1; d--) {
            int fits = 1;
            for (int p = 0; p < picks && fits; p++)
                if (memcmp(cloth[p], cloth[p] + d, (size_t)(ends - d)) != 0)
                    fits = 0;
            if (fits)
                across = d;
        }
        for (int d = picks - 1; d >= 1; d--) {
            int fits = 1;
            for (int p = 0; p + d < picks && fits; p++)
                if (memcmp(cloth[p], cloth[p + d], (size_t)ends) != 0)
                    fits = 0;
            if (fits)
                down = d;
        }
        /* ends that weave alike can share a shaft */
        int needed = 0;
        for (int e = 0; e < ends; e++) {
            int fresh = 1;
            for (int f = 0; f < e && fresh; f++) {
                int same = 1;
                for (int p = 0; p < picks; p++)
                    same &= cloth[p][e] == cloth[p][f];
                if (same)
                    fresh = 0;
            }
            needed += fresh;
        }
        printf("  repeat %d by %d, shafts really needed %d, lift plan %s\n", across, down, needed,
               differ ? "DIFFERS" : "gives the same cloth");
    }
    printf("%d drafts woven\n", draft);
    return 0;
}
