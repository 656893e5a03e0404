// Keeps a grouped view (rows, sum, least, most) up to date under inserts and deletes and compares it with a new query.
#include <cstdio>
#include <map>

struct Summary {
    int rows, sum, least, most;
};

struct Reading {
    int id, station, value;
};

constexpr int max_rows = 50;

static void add(Summary &s, int value) {
    if (s.rows == 0 || value < s.least)
        s.least = value;
    if (s.rows == 0 || value > s.most)
        s.most = value;
    s.rows++;
    s.sum += value;
}

class Maintained {
    Reading base[max_rows];
    int count = 0, cheap = 0, rescans = 0;
    std::map<int, Summary> view;

    int position(int id) const {
        int i = 0;
        while (i < count && base[i].id != id)
            i++;
        return i;
    }

    Summary query(int station) const {
        Summary s = {0, 0, 0, 0};
        for (int i = 0; i < count; i++)
            if (base[i].station == station)
                add(s, base[i].value);
        return s;
    }

    void leave(const Reading &r) {
        Summary &s = view[r.station];
        if (s.rows > 1 && (r.value == s.least || r.value == s.most)) {
            s = query(r.station);       // only a rescan can tell the new extreme
            rescans++;
            return;
        }
        s.rows--;
        s.sum -= r.value;
        cheap++;
    }

public:
    Maintained() : base() {}

    bool insert(Reading r) {
        if (count == max_rows || position(r.id) < count)
            return false;
        base[count++] = r;
        add(view[r.station], r.value);
        cheap++;
        return true;
    }

    bool remove(int id) {
        int at = position(id);
        if (at == count)
            return false;
        Reading gone = base[at];
        base[at] = base[--count];
        leave(gone);
        return true;
    }

    bool right() const {
        int seen = 0;
        for (const auto &v : view) {
            Summary s = query(v.first);
            seen += s.rows;
            if (s.rows != v.second.rows || s.sum != v.second.sum)
                return false;
            if (s.rows > 0 && (s.least != v.second.least || s.most != v.second.most))
                return false;
        }
        return seen == count;
    }

    void print() const {
        for (const auto &v : view)
            if (v.second.rows > 0)
                std::printf("  station %d: rows %d sum %d least %d most %d\n", v.first, v.second.rows, v.second.sum,
                            v.second.least, v.second.most);
        std::printf("  %d base rows, %d cheap changes, %d rescans\n", count, cheap, rescans);
    }
};

int main() {
    static Maintained m;
    char verb;
    Reading r = {0, 0, 0};
    int wrong = 0;
    while (std::scanf(" %c", &verb) == 1) {
        bool done = true;
        if (verb == '+' && std::scanf("%d %d %d", &r.id, &r.station, &r.value) == 3) {
            done = m.insert(r);
        } else if (verb == '-' && std::scanf("%d", &r.id) == 1) {
            done = m.remove(r.id);
        } else if (verb == '?') {
            std::printf("view\n");
            m.print();
        }
        if (!done)
            std::printf("row %d cannot be %s\n", r.id, verb == '+' ? "inserted" : "removed");
        wrong += !m.right();
    }
    std::printf("%d wrong states\n", wrong);
    return 0;
}
