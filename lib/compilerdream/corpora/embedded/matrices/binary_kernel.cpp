// Matrices over the field of two elements: rank, kernel, inverse, and the game of switching lights.
#include <cstdint>
#include <cstdio>

using Row = std::uint64_t;  // bit c is column c

static int lowest(Row row) {
    int index = 0;
    for (int step = 32; step > 0; step /= 2) {
        Row mask = (Row(1) << step) - 1;
        if ((row & mask) == 0) {
            row >>= step;
            index += step;
        }
    }
    return index;
}

static int ones(Row row) {
    int count = 0;
    for (; row; row &= row - 1)
        count++;
    return count;
}

class BinaryMatrix {
public:
    BinaryMatrix(int rows, int columns) : rows_(rows), columns_(columns) {}

    int rows() const { return rows_; }
    int columns() const { return columns_; }
    Row &operator[](int r) { return row_[r]; }
    Row operator[](int r) const { return row_[r]; }

    Row apply(Row x) const {
        Row y = 0;
        for (int r = 0; r < rows_; r++)
            y |= Row(ones(row_[r] & x) & 1) << r;
        return y;
    }

private:
    int rows_, columns_;
    Row row_[64] = {};
};

// The reduced echelon form of a matrix, with what was done to the rows in `work`.
struct Echelon {
    BinaryMatrix reduced, work;
    Row pivots = 0;
    int rank = 0;

    explicit Echelon(const BinaryMatrix &m) : reduced(m), work(m.rows(), m.rows()) {
        for (int r = 0; r < m.rows(); r++)
            work[r] = Row(1) << r;
        for (int c = 0; c < m.columns() && rank < m.rows(); c++)
            eliminate(c);
    }

    bool solve(Row right, Row &x) const {
        Row moved = work.apply(right);
        if (rank < 64 && moved >> rank != 0)
            return false;
        x = 0;
        Row rest = pivots;
        for (int r = 0; r < rank; r++, rest &= rest - 1)
            if (moved >> r & 1)
                x |= rest & -rest;
        return true;
    }

    // The k-th vector of a basis of the kernel belongs to the k-th column without a pivot.
    Row kernel_vector(int k) const {
        Row rest = ~pivots;
        while (k-- > 0)
            rest &= rest - 1;
        Row x = rest & -rest;
        int free_column = lowest(x);
        Row place = pivots;
        for (int r = 0; r < rank; r++, place &= place - 1)
            if (reduced[r] >> free_column & 1)
                x |= place & -place;
        return x;
    }

private:
    void eliminate(int c) {
        int r = rank;
        while (r < reduced.rows() && !(reduced[r] >> c & 1))
            r++;
        if (r == reduced.rows())
            return;
        exchange(r, rank);
        for (int other = 0; other < reduced.rows(); other++) {
            if (other == rank || !(reduced[other] >> c & 1))
                continue;
            reduced[other] ^= reduced[rank];
            work[other] ^= work[rank];
        }
        pivots |= Row(1) << c;
        rank++;
    }

    void exchange(int r, int s) {
        Row t = reduced[r];
        reduced[r] = reduced[s];
        reduced[s] = t;
        t = work[r];
        work[r] = work[s];
        work[s] = t;
    }
};

// Pressing a light switches it and its neighbours.
static BinaryMatrix lights(int height, int width) {
    BinaryMatrix m(height * width, height * width);
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            Row &row = m[y * width + x];
            for (int dy = -1; dy <= 1; dy++)
                for (int dx = -1; dx <= 1; dx++)
                    if (dx * dy == 0 && y + dy >= 0 && y + dy < height && x + dx >= 0
                        && x + dx < width)
                        row |= Row(1) << ((y + dy) * width + x + dx);
        }
    }
    return m;
}

static Row fewest_presses(const Echelon &echelon, Row x) {
    int free_columns = echelon.reduced.columns() - echelon.rank;
    Row best = x;
    for (unsigned choice = 1; choice < 1u << free_columns; choice++) {
        x ^= echelon.kernel_vector(lowest(choice));  // Gray code: one basis vector at a time
        if (ones(x) < ones(best))
            best = x;
    }
    return best;
}

int main() {
    int height, width;
    while (std::scanf("%d %d", &height, &width) == 2 && height > 0 && height * width <= 49) {
        Row board = 0, presses;
        char line[64];
        for (int y = 0; y < height; y++) {
            if (std::scanf("%63s", line) != 1)
                return 1;
            for (int x = 0; x < width && line[x]; x++)
                board |= Row(line[x] == '*') << (y * width + x);
        }
        BinaryMatrix m = lights(height, width);
        Echelon echelon(m);
        std::printf("%d x %d: rank %d of %d, ", height, width, echelon.rank, m.columns());
        if (!echelon.solve(board, presses)) {
            std::printf("stays lit\n");
            continue;
        }
        presses = fewest_presses(echelon, presses);
        std::printf("%d presses%s\n", ones(presses), m.apply(presses) == board ? "" : ", wrong");
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++)
                std::putchar(presses >> (y * width + x) & 1 ? 'x' : '.');
            std::putchar('\n');
        }
    }
}
