// Makes a round-robin fixture list by the circle method, mirrors it for the return half, and checks meetings and home breaks.
#include <cstdio>
#include <vector>

struct Game {
    int home, away;
};

// One round: the last team stays put while the others turn around the table.
static std::vector<Game> round_games(int teams, int round)
{
    std::vector<Game> games;
    int turning = teams - 1;
    for (int k = 0; k < teams / 2; k++) {
        int a = (round + k) % turning;
        int b = k == 0 ? teams - 1 : (round + turning - k) % turning;
        bool swap = k == 0 ? round % 2 == 1 : k % 2 == 1;
        games.push_back(swap ? Game{b, a} : Game{a, b});
    }
    return games;
}

struct Audit {
    int meetings[16][16] = {};
    int last_venue[16] = {};
    int home_breaks = 0;
    int longest_tour = 0;
    int tour[16] = {};

    void visit(int team, int venue)
    {
        home_breaks += last_venue[team] == venue;
        tour[team] = venue == 2 ? tour[team] + 1 : 0;
        if (tour[team] > longest_tour)
            longest_tour = tour[team];
        last_venue[team] = venue;
    }
};

int main()
{
    int n;
    while (std::scanf("%d", &n) == 1) {
        if (n < 2 || n > 16) {
            std::printf("%d teams: not possible\n", n);
            continue;
        }
        int teams = n + n % 2, rounds = teams - 1, wrong = 0, uneven = 0;
        Audit audit;
        std::printf("%d teams, %d rounds\n", n, 2 * rounds);
        for (int r = 0; r < 2 * rounds; r++) {
            bool print = r < rounds && n <= 7;
            int resting = -1;
            if (print)
                std::printf("  %2d:", r + 1);
            for (Game g : round_games(teams, r % rounds)) {
                if (r >= rounds)
                    g = Game{g.away, g.home};
                if (g.home >= n || g.away >= n) {
                    resting = g.home >= n ? g.away : g.home;
                    continue;
                }
                audit.meetings[g.home][g.away]++;
                audit.visit(g.home, 1);
                audit.visit(g.away, 2);
                if (print)
                    std::printf(" %c-%c", 'A' + g.home, 'A' + g.away);
            }
            if (print && resting >= 0)
                std::printf(" (%c rests)", 'A' + resting);
            if (print)
                std::printf("\n");
        }
        for (int i = 0; i < n; i++) {
            int balance = 0;
            for (int j = 0; j < n; j++) {
                wrong += audit.meetings[i][j] != (i != j);
                balance += audit.meetings[i][j] - audit.meetings[j][i];
            }
            uneven += balance != 0;
        }
        std::printf("  %s, %d teams uneven, %d venue repeats, longest tour %d\n",
                    wrong ? "some meeting is missing" : "everybody meets everybody home and away", uneven,
                    audit.home_breaks, audit.longest_tour);
    }
    return 0;
}
