// Spreads exams over sessions with a genetic algorithm (own generator); an exhaustive search tells how good it is.
#include <cstdio>

const int most_exams = 16;
const int population_size = 24;

class dice {
public:
    explicit dice(unsigned long long seed) : state(seed * 2685821657736338717ull + 88172645463325252ull) {}
    unsigned roll(unsigned sides) {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return static_cast<unsigned>(state >> 33) % sides;
    }
    bool coin() { return roll(2) == 1; }

private:
    unsigned long long state;
};

struct timetable {
    signed char session[most_exams] = {};
    int penalty = 0;
};

struct college {
    int exams, sessions;
    int shared[most_exams][most_exams]; // students that take both

    bool read() {
        int pairs, a, b, students;
        if (std::scanf("%d %d %d", &exams, &sessions, &pairs) != 3) return false;
        if (exams < 1 || exams > most_exams || sessions < 1 || sessions > 8) return false;
        for (int i = 0; i < exams; i++)
            for (int j = 0; j < exams; j++) shared[i][j] = 0;
        while (pairs-- > 0) {
            if (std::scanf("%d %d %d", &a, &b, &students) != 3) return false;
            if (a < 0 || b < 0 || a >= exams || b >= exams || a == b) return false;
            shared[a][b] = shared[b][a] = students;
        }
        return true;
    }

    // Same session: ten points for each student; neighbouring sessions: one point.
    int strain(int a, int session_a, int b, int session_b) const {
        switch (session_a - session_b) {
        case 0: return 10 * shared[a][b];
        case 1:
        case -1: return shared[a][b];
        default: return 0;
        }
    }

    void judge(timetable &t) const {
        t.penalty = 0;
        for (int i = 0; i < exams; i++)
            for (int j = 0; j < i; j++) t.penalty += strain(i, t.session[i], j, t.session[j]);
    }

    int search(timetable &t, int exam, int so_far, int best) const {
        if (so_far >= best) return best;
        if (exam == exams) return so_far;
        for (int s = 0; s < sessions; s++) {
            int more = 0;
            for (int j = 0; j < exam; j++) more += strain(exam, s, j, t.session[j]);
            t.session[exam] = static_cast<signed char>(s);
            best = search(t, exam + 1, so_far + more, best);
        }
        return best;
    }
};

class breeder {
public:
    breeder(const college &where, unsigned seed) : school(where), chance(seed) {
        for (timetable &t : herd) {
            for (int i = 0; i < school.exams; i++) t.session[i] = any_session();
            school.judge(t);
        }
    }

    // One child replaces the loser of a tournament; the best timetable never dies.
    void generation() {
        const timetable &mother = herd[tournament(false)];
        const timetable &father = herd[tournament(false)];
        timetable child = cross(mother, father);
        mutate(child);
        polish(child, static_cast<int>(chance.roll(school.exams)));
        school.judge(child);
        int victim = tournament(true);
        if (child.penalty <= herd[victim].penalty || victim != best()) herd[victim] = child;
    }

    int best() const {
        int b = 0;
        for (int i = 1; i < population_size; i++)
            if (herd[i].penalty < herd[b].penalty) b = i;
        return b;
    }

    const timetable &champion() const { return herd[best()]; }

private:
    const college &school;
    dice chance;
    timetable herd[population_size];

    signed char any_session() { return static_cast<signed char>(chance.roll(school.sessions)); }

    int tournament(bool worst) {
        int winner = static_cast<int>(chance.roll(population_size));
        for (int k = 0; k < 2; k++) {
            int other = static_cast<int>(chance.roll(population_size));
            bool lower = herd[other].penalty < herd[winner].penalty;
            if (lower != worst) winner = other;
        }
        return winner;
    }

    timetable cross(const timetable &a, const timetable &b) {
        timetable child = a;
        for (int i = 0; i < school.exams; i++)
            if (chance.coin()) child.session[i] = b.session[i];
        return child;
    }

    void mutate(timetable &t) {
        if (chance.roll(3) == 0) t.session[chance.roll(school.exams)] = any_session();
    }

    // Moves one exam to its least straining session.
    void polish(timetable &t, int exam) {
        int least = -1;
        for (int s = 0; s < school.sessions; s++) {
            int sum = 0;
            for (int j = 0; j < school.exams; j++)
                if (j != exam) sum += school.strain(exam, s, j, t.session[j]);
            if (least < 0 || sum < least) {
                least = sum;
                t.session[exam] = static_cast<signed char>(s);
            }
        }
    }
};

int main() {
    college school;
    unsigned seed = 1;
    while (school.read()) {
        breeder b(school, seed++);
        int first = b.champion().penalty;
        for (int round = 0; round < 900; round++) b.generation();
        const timetable &t = b.champion();
        timetable scratch = t;
        school.judge(scratch);
        std::printf("%d exams, %d sessions: first %d, bred %d%s\n", school.exams, school.sessions, first, t.penalty,
                    scratch.penalty == t.penalty && t.penalty <= first ? "" : " WRONG");
        for (int s = 0; s < school.sessions; s++) {
            std::printf("  session %d:", s + 1);
            for (int i = 0; i < school.exams; i++)
                if (t.session[i] == s) std::printf(" %c", 'A' + i);
            std::printf("\n");
        }
        int least = school.search(scratch, 0, 0, t.penalty);
        if (least == t.penalty) std::printf("  no timetable is better\n");
        else std::printf("  the optimum is %d\n", least);
    }
    return 0;
}
