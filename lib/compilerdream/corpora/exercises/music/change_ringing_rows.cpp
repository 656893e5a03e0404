// Bell ringing: builds the rows of a method from place notation, proves that no row is repeated and measures its music.
#include <cstdio>
#include <cstring>

const int kBells = 8;

class Row {
public:
    explicit Row(int bells) : bells_(bells) {
        for (int i = 0; i < bells; i++)
            bell_[i] = i;
    }
    void change(unsigned places) {
        for (int i = 0; i + 1 < bells_; i++) {
            if (places >> i & 1u || places >> (i + 1) & 1u)
                continue;
            int t = bell_[i];
            bell_[i] = bell_[i + 1];
            bell_[i + 1] = t;
            i++;
        }
    }
    int rank() const {
        int r = 0;
        for (int i = 0; i < bells_; i++) {
            int smaller = 0;
            for (int j = i + 1; j < bells_; j++)
                smaller += bell_[j] < bell_[i];
            r = r * (bells_ - i) + smaller;
        }
        return r;
    }
    bool odd() const {
        int inversions = 0;
        for (int i = 0; i < bells_; i++)
            for (int j = i + 1; j < bells_; j++)
                inversions += bell_[i] > bell_[j];
        return inversions & 1;
    }
    int longest_run() const {
        int best = 1, run = 1;
        for (int i = 1; i < bells_; i++) {
            int step = bell_[i] - bell_[i - 1];
            bool goes_on = run > 1 ? step == bell_[i - 1] - bell_[i - 2] : true;
            run = step != 1 && step != -1 ? 1 : goes_on ? run + 1 : 2;
            best = run > best ? run : best;
        }
        return best;
    }
    int place_of(int bell) const {
        int i = 0;
        while (bell_[i] != bell)
            i++;
        return i;
    }
    bool is_rounds() const {
        for (int i = 0; i < bells_; i++)
            if (bell_[i] != i)
                return false;
        return true;
    }
    void print(const char *after) const {
        for (int i = 0; i < bells_; i++)
            std::putchar('1' + bell_[i]);
        std::printf("%s", after);
    }

private:
    int bells_;
    int bell_[kBells];
};

struct Method {
    char name[24];
    int bells;
    int changes;
    unsigned places[64];
};

unsigned places_of(const char *word) {
    unsigned places = 0;
    for (const char *p = word; *p; p++)
        if (*p >= '1' && *p <= '8')
            places |= 1u << (*p - '1');
    return places;
}

// Between places that stay, an even number of bells must be left to swap.
bool is_legal(unsigned places, int bells) {
    int open = 0;
    for (int i = 0; i <= bells; i++) {
        if (i < bells && !(places >> i & 1u)) {
            open++;
            continue;
        }
        if (open % 2)
            return false;
        open = 0;
    }
    return true;
}

bool read_method(Method &m) {
    char word[16];
    if (std::scanf("%23s %d", m.name, &m.bells) != 2 || m.bells < 3 || m.bells > kBells)
        return false;
    m.changes = 0;
    bool mirrored = false;
    while (std::scanf("%15s", word) == 1 && std::strcmp(word, ".") != 0) {
        if (std::strcmp(word, "mirror") == 0) {
            mirrored = true;
            continue;
        }
        unsigned p = places_of(word);
        if (m.changes >= 31)
            continue;
        if (mirrored) {
            for (int i = m.changes - 2; i >= 0; i--)
                m.places[m.changes + (m.changes - 2 - i)] = m.places[i];
            m.changes = 2 * m.changes - 1;
        }
        m.places[m.changes++] = p;
        if (mirrored)
            break;
    }
    while (mirrored && std::strcmp(word, ".") != 0 && std::scanf("%15s", word) == 1) {
    }
    return m.changes > 0;
}

void ring(const Method &m) {
    static unsigned char rung[40320];
    std::memset(rung, 0, sizeof rung);
    Row row(m.bells);
    int length = 0, repeats = 0, leads = 0, musical = 0, odd = 0, treble = 0;
    int extent = 1;
    for (int i = 2; i <= m.bells; i++)
        extent *= i;
    std::printf("%s on %d bells, %d changes a lead\n", m.name, m.bells, m.changes);
    for (int i = 0; i < m.changes; i++)
        if (!is_legal(m.places[i], m.bells)) {
            std::printf("  change %d is impossible\n", i + 1);
            return;
        }
    do {
        for (int i = 0; i < m.changes; i++) {
            row.change(m.places[i]);
            if (leads == 0 && m.changes <= 10) {
                row.print(" ");
                if (i == m.changes - 1)
                    std::printf("\n");
            }
            int r = row.rank();
            repeats += rung[r] > 0;
            rung[r] = 1;
            odd += row.odd();
            musical += row.longest_run() >= 4;
            treble += row.place_of(0);
            length++;
        }
        leads++;
        std::printf(leads == 1 ? "  lead heads: " : "");
        row.print(row.is_rounds() ? "\n" : " ");
    } while (!row.is_rounds() && length < 6000);
    std::printf("  %d leads, %d rows of %d, %s, %d odd rows, %d with runs of four, treble place %.2f\n", leads, length, extent,
                repeats ? "FALSE" : "true", odd, musical, 1.0 + double(treble) / length);
}

int main() {
    Method m;
    int methods = 0;
    while (read_method(m)) {
        ring(m);
        methods++;
    }
    std::printf("%d methods\n", methods);
    return 0;
}
