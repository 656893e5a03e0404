// Distances to the nearest mark in a grid: exact by envelopes of parabolas, taxicab, and chamfer.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

constexpr int kFar = 1 << 20;

template <typename T>
struct Grid {
    int rows, columns;
    std::vector<T> cell;

    Grid(int r, int c, T fill) : rows(r), columns(c), cell(r * c, fill) {}
    T &operator()(int r, int c) { return cell[r * columns + c]; }
    const T &operator()(int r, int c) const { return cell[r * columns + c]; }
};

using Field = Grid<int>;

static int floor_divide(int a, int b) {
    int q = a / b;
    return q * b > a ? q - 1 : q;
}

// d[i] = min over j of f[j] + (i - j)^2, in linear time.
static void lower_envelope(int *f, int n, int stride) {
    int at[64], from[65], copy[64], top = -1;
    for (int i = 0; i < n; i++)
        copy[i] = f[i * stride];
    for (int i = 0; i < n; i++) {
        if (copy[i] >= kFar)
            continue;
        int start = 0;
        while (top >= 0) {
            // The first place where the new parabola lies below the old one.
            int j = at[top];
            start = floor_divide(copy[i] + i * i - copy[j] - j * j, 2 * (i - j)) + 1;
            if (start > from[top])
                break;
            top--;
        }
        if (top < 0)
            start = 0;
        if (start < n) {
            at[++top] = i;
            from[top] = start < 0 ? 0 : start;
        }
    }
    if (top < 0)
        return;
    for (int i = n - 1; i >= 0; i--) {
        while (top > 0 && from[top] > i)
            top--;
        int d = i - at[top];
        f[i * stride] = copy[at[top]] + d * d;
    }
}

static Field exact(const Grid<char> &picture) {
    Field d(picture.rows, picture.columns, kFar);
    for (int r = 0; r < d.rows; r++)
        for (int c = 0; c < d.columns; c++)
            if (picture(r, c) == '#')
                d(r, c) = 0;
    for (int c = 0; c < d.columns; c++)
        lower_envelope(&d(0, c), d.rows, d.columns);
    for (int r = 0; r < d.rows; r++)
        lower_envelope(&d(r, 0), d.columns, 1);
    return d;
}

static Field chamfer(const Grid<char> &picture, int straight, int diagonal) {
    Field d(picture.rows, picture.columns, kFar);
    for (int pass = 0; pass < 2; pass++) {
        int sign = pass == 0 ? 1 : -1;
        for (int i = 0; i < d.rows; i++)
            for (int j = 0; j < d.columns; j++) {
                int r = pass == 0 ? i : d.rows - 1 - i, c = pass == 0 ? j : d.columns - 1 - j;
                if (picture(r, c) == '#')
                    d(r, c) = 0;
                for (int k = 0; k < 4; k++) {
                    int y = r - (k < 3 ? sign : 0), x = c + (k < 3 ? k - 1 : -sign);
                    if (y < 0 || x < 0 || y >= d.rows || x >= d.columns)
                        continue;
                    d(r, c) = std::min(d(r, c), d(y, x) + (k == 0 || k == 2 ? diagonal : straight));
                }
            }
    }
    return d;
}

template <typename Measure>
static int faults(const Grid<char> &picture, const Field &field, Measure measure) {
    int wrong = 0;
    for (int r = 0; r < field.rows; r++)
        for (int c = 0; c < field.columns; c++) {
            int best = kFar;
            for (int y = 0; y < field.rows; y++)
                for (int x = 0; x < field.columns; x++)
                    if (picture(y, x) == '#')
                        best = std::min(best, measure(std::abs(r - y), std::abs(c - x)));
            wrong += best != field(r, c) && field(r, c) < kFar;
        }
    return wrong;
}

int main() {
    int rows, columns;
    while (std::scanf("%d %d", &rows, &columns) == 2 && rows <= 60 && columns <= 60) {
        Grid<char> picture(rows, columns, '.');
        char line[64];
        for (int r = 0; r < rows; r++) {
            if (std::scanf("%60s", line) != 1)
                return 1;
            for (int c = 0; c < columns && line[c]; c++)
                picture(r, c) = line[c];
        }
        Field round = exact(picture), taxi = chamfer(picture, 1, 2), rough = chamfer(picture, 3, 4);
        int wrong = faults(picture, round, [](int dy, int dx) { return dy * dy + dx * dx; });
        wrong += faults(picture, taxi, [](int dy, int dx) { return dy + dx; });
        wrong += faults(picture, rough, [](int dy, int dx) { return 3 * std::max(dy, dx) + std::min(dy, dx); });
        long sums[3] = {};
        int farthest = 0;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                int d = round(r, c);
                sums[0] += d;
                sums[1] += taxi(r, c);
                sums[2] += rough(r, c);
                if (d < kFar)
                    farthest = std::max(farthest, d);
                std::putchar(d == 0 ? '#' : d < 4 ? '.' : d < 16 ? '-' : d < 64 ? '+' : d < kFar ? '@' : '?');
            }
            std::putchar('\n');
        }
        std::printf("sums %ld %ld %ld, farthest squared %d, %d wrong\n", sums[0], sums[1], sums[2], farthest, wrong);
    }
}
