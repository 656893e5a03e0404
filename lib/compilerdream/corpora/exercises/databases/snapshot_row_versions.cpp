// Keeps several versions of every row so that transactions read a snapshot; the first committer wins a write conflict.
#include <cstdio>
#include <cstring>

constexpr int max_rows = 8;
constexpr int max_versions = 60;
constexpr int max_transactions = 10;

struct Version {
    int row, value;
    int since, until;       // commit times; until 0 means newest
};

struct Transaction {
    bool open;
    int start;
    int values[max_rows];
    bool written[max_rows];
};

class Store {
public:
    Store();
    void begin(int t);
    int read(int t, int row) const;
    void write(int t, int row, int value);
    bool commit(int t);
    void roll_back(int t);
    int vacuum();
    bool open(int t) const { return transactions[t].open; }
    int version_count() const { return count; }
    int now() const { return time; }
    int row_at(int row, int moment) const;
    bool sound() const;

private:
    Version versions[max_versions];
    Transaction transactions[max_transactions];
    int count, time;

    int newest(int row) const;
    int oldest_snapshot() const;
    void install(int row, int value);
};

Store::Store() : versions(), transactions(), count(0), time(1) {
    for (int row = 0; row < max_rows; row++)
        versions[count++] = {row, 0, 1, 0};
}

int Store::newest(int row) const {
    for (int i = 0; i < count; i++)
        if (versions[i].row == row && versions[i].until == 0)
            return i;
    return -1;
}

int Store::row_at(int row, int moment) const {
    for (int i = 0; i < count; i++) {
        const Version &v = versions[i];
        if (v.row == row && v.since <= moment && (v.until == 0 || v.until > moment))
            return v.value;
    }
    return -1;
}

void Store::begin(int t) {
    transactions[t] = Transaction();
    transactions[t].open = true;
    transactions[t].start = time;
}

int Store::read(int t, int row) const {
    const Transaction &x = transactions[t];
    return x.written[row] ? x.values[row] : row_at(row, x.start);
}

void Store::write(int t, int row, int value) {
    transactions[t].values[row] = value;
    transactions[t].written[row] = true;
}

void Store::install(int row, int value) {
    if (count == max_versions)
        vacuum();
    versions[newest(row)].until = time;
    if (count < max_versions)
        versions[count++] = {row, value, time, 0};
}

bool Store::commit(int t) {
    Transaction &x = transactions[t];
    for (int row = 0; row < max_rows; row++)
        if (x.written[row] && versions[newest(row)].since > x.start) {
            x.open = false;
            return false;
        }
    time++;
    x.open = false;
    for (int row = 0; row < max_rows; row++)
        if (x.written[row])
            install(row, x.values[row]);
    return true;
}

void Store::roll_back(int t) {
    transactions[t].open = false;
}

int Store::oldest_snapshot() const {
    int oldest = time;
    for (const Transaction &x : transactions)
        if (x.open && x.start < oldest)
            oldest = x.start;
    return oldest;
}

// drops versions that no open snapshot can see
int Store::vacuum() {
    int horizon = oldest_snapshot(), kept = 0, before = count;
    for (int i = 0; i < count; i++)
        if (versions[i].until == 0 || versions[i].until > horizon)
            versions[kept++] = versions[i];
    count = kept;
    return before - kept;
}

// exactly one newest version a row, and no two versions of a row alive at one time
bool Store::sound() const {
    for (int i = 0; i < count; i++)
        for (int j = 0; j < i; j++) {
            const Version &a = versions[i], &b = versions[j];
            if (a.row != b.row)
                continue;
            bool a_before = a.until != 0 && a.until <= b.since;
            bool b_before = b.until != 0 && b.until <= a.since;
            if (!a_before && !b_before)
                return false;
        }
    for (int row = 0; row < max_rows; row++)
        if (newest(row) < 0)
            return false;
    return true;
}

static bool valid(int t, int row) {
    return t >= 0 && t < max_transactions && row >= 0 && row < max_rows;
}

int main() {
    static Store store;
    char verb[12];
    int t, row, value, commits = 0, conflicts = 0;
    bool sound = true;

    while (std::scanf("%11s", verb) == 1) {
        row = value = t = 0;
        if (std::strcmp(verb, "vacuum") == 0) {
            int dropped = store.vacuum();
            std::printf("vacuum drops %d of %d versions\n", dropped, dropped + store.version_count());
            continue;
        }
        if (std::scanf("%d", &t) != 1)
            break;
        bool is_write = verb[0] == 'w', is_read = verb[0] == 'r' && verb[1] == 'e';
        if ((is_write || is_read) && std::scanf("%d", &row) != 1)
            break;
        if (is_write && std::scanf("%d", &value) != 1)
            break;
        if (!valid(t, row) || (verb[0] != 'b' && !store.open(t))) {
            std::printf("T%d has no business with %s\n", t, verb);
            continue;
        }
        if (is_write) {
            store.write(t, row, value);
        } else if (is_read) {
            std::printf("T%d reads row %d: %d\n", t, row, store.read(t, row));
        } else if (verb[0] == 'b') {
            store.begin(t);
        } else if (verb[0] == 'c') {
            bool good = store.commit(t);
            (good ? commits : conflicts)++;
            std::printf("T%d %s\n", t, good ? "commits" : "loses to an earlier writer");
        } else {
            store.roll_back(t);
            std::printf("T%d rolls back\n", t);
        }
        sound = sound && store.sound();
    }
    std::printf("final:");
    for (int r = 0; r < max_rows; r++)
        std::printf(" %d", store.row_at(r, store.now()));
    std::printf("\n%d commits, %d conflicts, %d versions, history %s\n", commits, conflicts, store.version_count(),
                sound ? "sound" : "BROKEN");
    return 0;
}
