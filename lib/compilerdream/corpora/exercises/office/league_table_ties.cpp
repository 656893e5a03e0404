// Football league table: points, goal difference and head-to-head mini tables among teams level on points.
#include <cstdio>
#include <cstring>
#include <utility>
#include <vector>

struct Match {
    int home, away, home_goals, away_goals;
};

struct Row {
    int team = 0, played = 0, won = 0, drawn = 0, lost = 0, scored = 0, conceded = 0, mini = 0;
    int points() const { return 3 * won + drawn; }
    int difference() const { return scored - conceded; }
};

static const int kMaxTeams = 10;
static char names[kMaxTeams][16];
static int team_count;

static int team_named(const char *name) {
    for (int i = 0; i < team_count; ++i)
        if (std::strcmp(names[i], name) == 0) return i;
    return -1;
}

static void credit(Row &r, int scored, int conceded) {
    ++r.played;
    r.scored += scored;
    r.conceded += conceded;
    if (scored > conceded) ++r.won;
    else if (scored == conceded) ++r.drawn;
    else ++r.lost;
}

static bool level(const Row &a, const Row &b) {
    return a.points() == b.points();
}

// Rank by points, then mini-table points, then goal difference, goals scored, and the name at last.
static bool ahead(const Row &a, const Row &b) {
    if (!level(a, b)) return a.points() > b.points();
    if (a.mini != b.mini) return a.mini > b.mini;
    if (a.difference() != b.difference()) return a.difference() > b.difference();
    if (a.scored != b.scored) return a.scored > b.scored;
    return std::strcmp(names[a.team], names[b.team]) < 0;
}

static void mini_tables(Row *rows, int n, const std::vector<Match> &matches) {
    for (int i = 0; i < n; ++i) {
        rows[i].mini = 0;
        for (const Match &m : matches) {
            bool at_home = m.home == rows[i].team;
            if (!at_home && m.away != rows[i].team) continue;
            int other = at_home ? m.away : m.home;
            for (int j = 0; j < n; ++j) {
                if (rows[j].team != other || !level(rows[i], rows[j])) continue;
                int lead = m.home_goals - m.away_goals;
                if (!at_home) lead = -lead;
                rows[i].mini += lead > 0 ? 3 : lead == 0 ? 1 : 0;
            }
        }
    }
}

static void rank(Row *rows, int n) {
    for (int i = 1; i < n; ++i)
        for (int j = i; j > 0 && ahead(rows[j], rows[j - 1]); --j) std::swap(rows[j], rows[j - 1]);
}

static void print_table(const Row *rows, int n) {
    std::printf("    %-12s P  W  D  L   F:A   GD Pts mini\n", "team");
    for (int i = 0; i < n; ++i) {
        const Row &r = rows[i];
        char goals[16];
        std::snprintf(goals, sizeof goals, "%d:%d", r.scored, r.conceded);
        std::printf("%2d. %-12s%2d %2d %2d %2d %6s %+4d %3d %3d\n", i + 1, names[r.team], r.played, r.won, r.drawn,
                    r.lost, goals, r.difference(), r.points(), r.mini);
    }
}

static void best_runs(const std::vector<Match> &matches) {
    int best = 0, who = -1;
    for (int t = 0; t < team_count; ++t) {
        int run = 0;
        for (const Match &m : matches) {
            if (m.home != t && m.away != t) continue;
            bool lost = m.home == t ? m.home_goals < m.away_goals : m.away_goals < m.home_goals;
            run = lost ? 0 : run + 1;
            if (run > best) {
                best = run;
                who = t;
            }
        }
    }
    if (who >= 0) std::printf("longest run unbeaten: %s, %d matches\n", names[who], best);
}

int main() {
    std::vector<Match> matches;
    Row rows[kMaxTeams];
    char a[16], b[16];
    int x, y;
    if (std::scanf("%d", &x) != 1 || x > kMaxTeams) return 0;
    while (team_count < x && std::scanf("%15s", names[team_count]) == 1) ++team_count;
    for (int i = 0; i < team_count; ++i) rows[i].team = i;
    while (std::scanf("%15s %15s %d:%d", a, b, &x, &y) == 4) {
        Match m{team_named(a), team_named(b), x, y};
        if (m.home < 0 || m.away < 0 || m.home == m.away) {
            std::printf("void: %s against %s\n", a, b);
            continue;
        }
        matches.push_back(m);
        credit(rows[m.home], x, y);
        credit(rows[m.away], y, x);
    }
    mini_tables(rows, team_count, matches);
    rank(rows, team_count);
    print_table(rows, team_count);
    best_runs(matches);
    int goals = 0, difference = 0, points = 0, draws = 0;
    for (int i = 0; i < team_count; ++i) {
        goals += rows[i].scored;
        difference += rows[i].difference();
        points += rows[i].points();
        draws += rows[i].drawn;
    }
    int played = static_cast<int>(matches.size());
    std::printf("%d matches, %.2f goals a match\n", played, played ? static_cast<double>(goals) / played : 0.0);
    std::printf("sums %s\n", difference == 0 && points == 3 * played - draws / 2 ? "agree" : "disagree");
    return 0;
}
