// Tile maps: grows a cave by cellular rules, joins its rooms, then picks border tiles from neighbour masks and checks the seams.
#include <cstdio>
#include <cstring>

namespace {

const int kRows = 20, kColumns = 48;

struct Cell {
    int r, c;
};

struct Map {
    int rows, columns;
    bool rock[kRows][kColumns];

    bool solid(int r, int c) const {
        return r < 0 || c < 0 || r >= rows || c >= columns || rock[r][c];
    }
    int rocks_around(int r, int c) const {
        int n = 0;
        for (int i = 0; i < 9; i++)
            n += i != 4 && solid(r + i / 3 - 1, c + i % 3 - 1);
        return n;
    }
};

const int kDr[4] = {-1, 0, 1, 0}, kDc[4] = {0, 1, 0, -1};

class Random {
public:
    explicit Random(unsigned seed) : state_(seed ? seed : 1) {}
    int below(int n) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 17;
        state_ ^= state_ << 5;
        return (int)(state_ % (unsigned)n);
    }

private:
    unsigned state_;
};

Map scatter(int rows, int columns, int percent, Random &random) {
    Map m = {};
    m.rows = rows;
    m.columns = columns;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) {
            bool frame = r == 0 || c == 0 || r == rows - 1 || c == columns - 1;
            m.rock[r][c] = random.below(100) < percent || frame;
        }
    return m;
}

Map smoothed(const Map &m) {
    Map next = m;
    for (int r = 0; r < m.rows; r++)
        for (int c = 0; c < m.columns; c++) {
            int n = m.rocks_around(r, c);
            next.rock[r][c] = n >= 5 || (n == 4 && m.rock[r][c]);
        }
    return next;
}

int flood(const Map &m, int r, int c, int label, int mark[kRows][kColumns]) {
    static Cell stack[kRows * kColumns];
    int top = 0, size = 0;
    stack[top++] = {r, c};
    mark[r][c] = label;
    while (top > 0) {
        Cell at = stack[--top];
        size++;
        for (int d = 0; d < 4; d++) {
            int y = at.r + kDr[d], x = at.c + kDc[d];
            if (m.solid(y, x) || mark[y][x])
                continue;
            mark[y][x] = label;
            stack[top++] = {y, x};
        }
    }
    return size;
}

// Labels the rooms, fills those that are too small and returns how many are left.
int find_rooms(Map &m, int smallest, int mark[kRows][kColumns], Cell *door) {
    int rooms = 0;
    std::memset(mark, 0, sizeof(int) * kRows * kColumns);
    for (int r = 0; r < m.rows; r++)
        for (int c = 0; c < m.columns; c++) {
            if (m.rock[r][c] || mark[r][c])
                continue;
            if (flood(m, r, c, rooms + 1, mark) < smallest) {
                for (int y = 0; y < m.rows; y++)
                    for (int x = 0; x < m.columns; x++)
                        if (mark[y][x] == rooms + 1) {
                            mark[y][x] = 0;
                            m.rock[y][x] = true;
                        }
            } else if (rooms < 31) {
                door[rooms++] = {r, c};
            }
        }
    return rooms;
}

int dig(Map &m, Cell from, Cell to) {
    int dug = 0;
    while (from.r != to.r || from.c != to.c) {
        dug += m.rock[from.r][from.c];
        m.rock[from.r][from.c] = false;
        int down = to.r - from.r, right = to.c - from.c;
        if (right != 0)
            from.c += right > 0 ? 1 : -1;
        else
            from.r += down > 0 ? 1 : -1;
    }
    return dug;
}

// Bits 0 to 3: rock to the north, east, south and west.
int side_mask(const Map &m, int r, int c) {
    int mask = 0;
    for (int d = 0; d < 4; d++)
        mask |= m.solid(r + kDr[d], c + kDc[d]) << d;
    return mask;
}

// Bits 4 to 7: the corners, which count only where both neighbouring sides are rock.
int blob_mask(const Map &m, int r, int c) {
    int mask = side_mask(m, r, c);
    for (int d = 0; d < 4; d++) {
        int e = (d + 1) % 4;
        if ((mask >> d & 1) && (mask >> e & 1) && m.solid(r + kDr[d] + kDr[e], c + kDc[d] + kDc[e]))
            mask |= 16 << d;
    }
    return mask;
}

bool seams_match(const int tile[kRows][kColumns], const Map &m) {
    for (int r = 0; r < m.rows; r++)
        for (int c = 0; c < m.columns; c++) {
            if (tile[r][c] < 0)
                continue;
            if (c + 1 < m.columns && (tile[r][c] >> 1 & 1) != (tile[r][c + 1] >= 0))
                return false;
            if (r + 1 < m.rows && (tile[r][c] >> 2 & 1) != (tile[r + 1][c] >= 0))
                return false;
        }
    return true;
}

int possible_blobs() {
    int n = 0;
    for (int mask = 0; mask < 256; mask++) {
        bool fits = true;
        for (int d = 0; d < 4; d++)
            if ((mask >> (4 + d) & 1) && !((mask >> d & 1) && (mask >> ((d + 1) % 4) & 1)))
                fits = false;
        n += fits;
    }
    return n;
}

} // namespace

int main() {
    static const char picture[] = "O^>`v|,[<'-u.]n#";
    static int mark[kRows][kColumns], tile[kRows][kColumns];
    int rows, columns, percent, rounds, maps = 0;
    unsigned seed;
    std::printf("%d different border tiles are possible\n", possible_blobs());
    while (std::scanf("%d %d %d %d %u", &rows, &columns, &percent, &rounds, &seed) == 5) {
        if (rows < 4 || columns < 4 || rows > kRows || columns > kColumns)
            continue;
        Random random(seed);
        Map m = scatter(rows, columns, percent, random);
        for (int i = 0; i < rounds; i++)
            m = smoothed(m);
        Cell door[32];
        int rooms = find_rooms(m, 6, mark, door), dug = 0;
        for (int i = 1; i < rooms; i++)
            dug += dig(m, door[i - 1], door[i]);
        int joined = find_rooms(m, 1, mark, door);
        int kinds = 0, floor = 0;
        bool seen[256] = {};
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++) {
                tile[r][c] = m.rock[r][c] ? blob_mask(m, r, c) : -1;
                floor += !m.rock[r][c];
                if (tile[r][c] >= 0 && !seen[tile[r][c]]) {
                    seen[tile[r][c]] = true;
                    kinds++;
                }
            }
        std::printf("map %d: %d rooms, %d cells dug, now %d; floor %d, %d kinds of border, seams %s\n", ++maps, rooms, dug, joined,
                    floor, kinds, seams_match(tile, m) ? "match" : "BROKEN");
        for (int r = 0; r < rows && maps <= 3; r++) {
            std::printf("  ");
            for (int c = 0; c < columns; c++)
                std::putchar(tile[r][c] < 0 ? ' ' : tile[r][c] == 255 ? '#' : picture[tile[r][c] & 15]);
            std::printf("\n");
        }
    }
    return 0;
}
