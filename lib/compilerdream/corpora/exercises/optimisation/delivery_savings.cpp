// Delivery rounds for vans of limited load: joining rounds by savings, reversing stretches, and subset steps as a check.
#include <cstdio>
#include <cstdlib>

namespace {

const int most_stops = 20; // stop 0 is the depot
const int never = 1 << 28;

struct stop {
    int x, y, load;
};

struct saving {
    int a, b, value;
};

struct tour {
    int length = 0, load = 0;
    int visit[most_stops] = {};
};

class planner {
public:
    bool read();
    void join_by_savings();
    int improve();
    int optimum() const;
    int driven() const;
    bool complete() const;
    void print() const;
    int stops() const { return n; }

private:
    int n = 0, capacity = 0, tours = 0;
    stop place[most_stops];
    tour tour_list[most_stops];

    static int street(const stop &a, const stop &b) { return std::abs(a.x - b.x) + std::abs(a.y - b.y); }
    int gap(int a, int b) const { return street(place[a], place[b]); }
    int at(const tour &t, int i) const { return i < 0 || i >= t.length ? 0 : t.visit[i]; }
    int cost(const tour &t) const;
    int find(int customer) const;
    static void reverse(tour &t, int from, int to);
    bool join(int a, int b);
};

bool planner::read() {
    tours = 0;
    if (std::scanf("%d %d", &n, &capacity) != 2 || n < 2 || n > most_stops) return false;
    for (int i = 0; i < n; i++) {
        if (std::scanf("%d %d %d", &place[i].x, &place[i].y, &place[i].load) != 3) return false;
        if (place[i].load > capacity) return false;
    }
    return true;
}

int planner::cost(const tour &t) const {
    int sum = 0;
    for (int i = 0; i <= t.length; i++) sum += gap(at(t, i - 1), at(t, i));
    return sum;
}

int planner::driven() const {
    int sum = 0;
    for (int k = 0; k < tours; k++) sum += cost(tour_list[k]);
    return sum;
}

int planner::find(int customer) const {
    for (int k = 0; k < tours; k++)
        for (int i = 0; i < tour_list[k].length; i++)
            if (tour_list[k].visit[i] == customer) return k;
    return -1;
}

void planner::reverse(tour &t, int from, int to) {
    while (from < to) {
        int keep = t.visit[from];
        t.visit[from++] = t.visit[to];
        t.visit[to--] = keep;
    }
}

// Puts the round that ends in a before the round that begins with b; both may be turned round first.
bool planner::join(int a, int b) {
    int first = find(a), second = find(b);
    if (first == second) return false;
    tour &t = tour_list[first], &u = tour_list[second];
    if (t.load + u.load > capacity) return false;
    if (t.visit[t.length - 1] != a) {
        if (t.visit[0] != a) return false;
        reverse(t, 0, t.length - 1);
    }
    if (u.visit[0] != b) {
        if (u.visit[u.length - 1] != b) return false;
        reverse(u, 0, u.length - 1);
    }
    for (int i = 0; i < u.length; i++) t.visit[t.length++] = u.visit[i];
    t.load += u.load;
    u = tour_list[--tours];
    return true;
}

void planner::join_by_savings() {
    static saving list[most_stops * most_stops];
    int count = 0;
    for (int i = 1; i < n; i++) {
        tour &t = tour_list[tours++];
        t.length = 1;
        t.visit[0] = i;
        t.load = place[i].load;
        for (int j = i + 1; j < n; j++) {
            saving s = {i, j, gap(0, i) + gap(0, j) - gap(i, j)};
            int k = count++;
            for (; k > 0 && list[k - 1].value < s.value; k--) list[k] = list[k - 1];
            list[k] = s;
        }
    }
    for (int k = 0; k < count && list[k].value > 0; k++) join(list[k].a, list[k].b);
}

int planner::improve() {
    int changes = 0;
    for (int k = 0; k < tours; k++) {
        tour &t = tour_list[k];
        for (int from = 0; from < t.length; from++)
            for (int to = from + 1; to < t.length; to++) {
                int before = gap(at(t, from - 1), at(t, from)) + gap(at(t, to), at(t, to + 1));
                int after = gap(at(t, from - 1), at(t, to)) + gap(at(t, from), at(t, to + 1));
                if (after >= before) continue;
                reverse(t, from, to);
                changes++;
                from = 0;
                to = 0;
            }
    }
    return changes;
}

bool planner::complete() const {
    int visits = 0;
    for (int k = 0; k < tours; k++) {
        int load = 0;
        for (int i = 0; i < tour_list[k].length; i++) load += place[tour_list[k].visit[i]].load;
        if (load != tour_list[k].load || load > capacity) return false;
        visits += tour_list[k].length;
    }
    for (int i = 1; i < n; i++)
        if (find(i) < 0) return false;
    return visits == n - 1;
}

// For a few customers: the best round for each set, then the best division into sets.
int planner::optimum() const {
    static int path[256][8], whole[256];
    int m = n - 1;
    for (int set = 1; set < 1 << m; set++) {
        int load = 0;
        whole[set] = never;
        for (int last = 0; last < m; last++) {
            path[set][last] = never;
            if (!(set >> last & 1)) continue;
            load += place[last + 1].load;
            int rest = set ^ 1 << last;
            if (rest == 0) path[set][last] = gap(0, last + 1);
            for (int before = 0; before < m; before++)
                if ((rest >> before & 1) && path[rest][before] + gap(before + 1, last + 1) < path[set][last])
                    path[set][last] = path[rest][before] + gap(before + 1, last + 1);
            if (path[set][last] + gap(last + 1, 0) < whole[set]) whole[set] = path[set][last] + gap(last + 1, 0);
        }
        if (load > capacity) whole[set] = never;
        for (int part = (set - 1) & set; part > 0; part = (part - 1) & set)
            if (whole[part] + whole[set ^ part] < whole[set]) whole[set] = whole[part] + whole[set ^ part];
    }
    return whole[(1 << m) - 1];
}

void planner::print() const {
    for (int k = 0; k < tours; k++) {
        std::printf("  van %d:", k + 1);
        for (int i = 0; i < tour_list[k].length; i++) std::printf(" %d", tour_list[k].visit[i]);
        std::printf(" (load %d, way %d)\n", tour_list[k].load, cost(tour_list[k]));
    }
}

} // namespace

int main() {
    planner p;
    while (p.read()) {
        p.join_by_savings();
        int before = p.driven(), changes = p.improve(), after = p.driven();
        std::printf("%d customers: savings %d, after %d turns %d, %s\n", p.stops() - 1, before, changes, after,
                    p.complete() ? "complete" : "BROKEN");
        p.print();
        if (p.stops() <= 9) {
            int least = p.optimum();
            std::printf("  optimum %d%s\n", least, least == after ? ", reached" : least < after ? ", missed" : ", WRONG");
        }
    }
    return 0;
}
