// Frees a red car from a jammed six-by-six car park with the fewest moves, by breadth-first search over packed positions.
#include <cstdio>
#include <cstring>
#include <cstdint>

class car_park {
public:
    static constexpr int side = 6;
    static constexpr int most_cars = 14;

    bool read();
    int solve();
    void report(int found) const;

private:
    struct car {
        char letter;
        bool along; // lies along its row
        int line;   // its row or column
        int length;
    };
    struct node {
        uint64_t where; // three bits per car: place along its line
        int parent;
        short moved;
        short by;
    };

    static constexpr int most_nodes = 30000;
    static constexpr int table_size = 1 << 16;

    int place(uint64_t where, int c) const { return static_cast<int>(where >> (3 * c) & 7u); }
    uint64_t shifted(uint64_t where, int c, int to) const
    {
        return (where & ~(uint64_t{7} << (3 * c))) | (uint64_t(to) << (3 * c));
    }
    void fill(uint64_t where, bool taken[side][side]) const;
    bool add(uint64_t where, int parent, int c, int by);
    bool is_free(uint64_t where) const;
    void show_moves(int at) const;

    car cars[most_cars];
    int count;
    int red;
    uint64_t begin;
    int used;
    static node nodes[most_nodes];
    static int slots[table_size];
};

car_park::node car_park::nodes[car_park::most_nodes];
int car_park::slots[car_park::table_size];

bool car_park::read()
{
    char rows[side][16];
    for (int r = 0; r < side; r++)
        if (std::scanf("%15s", rows[r]) != 1)
            return false;
    count = 0;
    red = -1;
    begin = 0;
    for (int r = 0; r < side; r++)
        if (std::strlen(rows[r]) != side)
            return false;
    for (int r = 0; r < side; r++)
        for (int c = 0; c < side; c++) {
            char letter = rows[r][c];
            bool first = letter != '.' && (r == 0 || rows[r - 1][c] != letter) && (c == 0 || rows[r][c - 1] != letter);
            if (!first || count == most_cars)
                continue;
            bool along = c + 1 < side && rows[r][c + 1] == letter;
            int length = 1;
            if (along)
                while (c + length < side && rows[r][c + length] == letter)
                    length++;
            else
                while (r + length < side && rows[r + length][c] == letter)
                    length++;
            if (letter == 'X')
                red = count;
            cars[count] = car{letter, along, along ? r : c, length};
            begin = shifted(begin, count, along ? c : r);
            count++;
        }
    return red >= 0;
}

void car_park::fill(uint64_t where, bool taken[side][side]) const
{
    std::memset(taken, 0, sizeof(bool) * side * side);
    for (int c = 0; c < count; c++)
        for (int k = 0; k < cars[c].length; k++) {
            int p = place(where, c) + k;
            if (cars[c].along)
                taken[cars[c].line][p] = true;
            else
                taken[p][cars[c].line] = true;
        }
}

bool car_park::is_free(uint64_t where) const
{
    return place(where, red) + cars[red].length == side;
}

bool car_park::add(uint64_t where, int parent, int c, int by)
{
    uint64_t h = where * 0x9e3779b97f4a7c15u;
    int slot = static_cast<int>(h >> 48);
    for (; slots[slot] >= 0; slot = (slot + 1) % table_size)
        if (nodes[slots[slot]].where == where)
            return false;
    if (used == most_nodes)
        return false;
    slots[slot] = used;
    nodes[used++] = node{where, parent, static_cast<short>(c), static_cast<short>(by)};
    return true;
}

int car_park::solve()
{
    std::memset(slots, -1, sizeof slots);
    used = 0;
    add(begin, -1, 0, 0);
    for (int at = 0; at < used; at++) {
        const uint64_t where = nodes[at].where;
        if (is_free(where))
            return at;
        bool taken[side][side];
        fill(where, taken);
        for (int c = 0; c < count; c++) {
            const car &v = cars[c];
            int p = place(where, c);
            auto open = [&](int q) { return q >= 0 && q < side && !(v.along ? taken[v.line][q] : taken[q][v.line]); };
            for (int by = 1; open(p + v.length - 1 + by); by++)
                add(shifted(where, c, p + by), at, c, by);
            for (int by = -1; open(p + by); by--)
                add(shifted(where, c, p + by), at, c, by);
        }
    }
    return -1;
}

void car_park::show_moves(int at) const
{
    if (nodes[at].parent < 0)
        return;
    show_moves(nodes[at].parent);
    std::printf(" %c%+d", cars[nodes[at].moved].letter, nodes[at].by);
}

void car_park::report(int found) const
{
    std::printf("%d cars, %d positions met: ", count, used);
    if (found < 0) {
        std::puts(used == most_nodes ? "given up" : "the red car is stuck");
        return;
    }
    int moves = 0;
    for (int at = found; nodes[at].parent >= 0; at = nodes[at].parent)
        moves++;
    std::printf("free after %d moves:", moves);
    show_moves(found);
    std::putchar('\n');
    bool taken[side][side];
    fill(nodes[found].where, taken);
    for (int r = 0; r < side; r++) {
        for (int c = 0; c < side; c++)
            std::putchar(taken[r][c] ? '#' : '.');
        std::putchar('\n');
    }
}

int main()
{
    car_park park;
    while (park.read())
        park.report(park.solve());
    return 0;
}
