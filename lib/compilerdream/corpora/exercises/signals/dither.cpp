// Grey pictures in black and white: thresholds, ordered patterns, and several ways to spread the error.
#include <array>
#include <cstdint>
#include <cstdio>

constexpr int kRows = 20, kColumns = 60;

template <typename T>
using Image = std::array<std::array<T, kColumns>, kRows>;
using Grey = Image<std::uint8_t>;

struct Share {
    int dx, dy, weight;
};

struct Plain {
    static constexpr Share shares[] = {{1, 0, 7}, {-1, 1, 3}, {0, 1, 5}, {1, 1, 1}};
    static constexpr int total = 16;
};
struct Wide {
    static constexpr Share shares[] = {{1, 0, 1}, {2, 0, 1}, {-1, 1, 1}, {0, 1, 1}, {1, 1, 1}, {0, 2, 1}};
    static constexpr int total = 8;
};
constexpr Share Plain::shares[];
constexpr Share Wide::shares[];

template <typename Rule>
static Grey diffuse(const Grey &image, bool snake) {
    Image<int> rest = {};
    Grey result = {};
    for (int r = 0; r < kRows; r++) {
        bool back = snake && r % 2 == 1;
        for (int k = 0; k < kColumns; k++) {
            int c = back ? kColumns - 1 - k : k;
            int wanted = image[r][c] * Rule::total + rest[r][c];
            result[r][c] = wanted >= 128 * Rule::total ? 255 : 0;
            int error = (wanted - result[r][c] * Rule::total) / Rule::total;
            for (const Share &s : Rule::shares) {
                int y = r + s.dy, x = c + (back ? -s.dx : s.dx);
                if (y < kRows && x >= 0 && x < kColumns)
                    rest[y][x] += error * s.weight;
            }
        }
    }
    return result;
}

// The pattern matrix grows by interleaving: each bit of row and column gives two bits of the level.
static int level(int r, int c, int bits) {
    int v = 0;
    for (int k = 0; k < bits; k++) {
        int x = c >> k & 1, y = r >> k & 1;
        v = v << 2 | (x ^ y) << 1 | y;
    }
    return v;
}

static Grey ordered(const Grey &image, int bits) {
    Grey result = {};
    int levels = 1 << 2 * bits;
    for (int r = 0; r < kRows; r++)
        for (int c = 0; c < kColumns; c++)
            result[r][c] = image[r][c] * levels > 255 * level(r, c, bits) + 127 ? 255 : 0;
    return result;
}

static Grey picture(int kind) {
    Grey image = {};
    for (int r = 0; r < kRows; r++)
        for (int c = 0; c < kColumns; c++) {
            int x = c - kColumns / 2, y = (r - kRows / 2) * 2, v;
            switch (kind) {
            case 0: v = c * 255 / (kColumns - 1); break;
            case 1: v = 255 - (x * x + y * y) / 4; break;
            case 2: v = 96; break;
            default: v = (r / 5 + c / 12) % 2 ? 200 : 40 + r * 4; break;
            }
            image[r][c] = static_cast<std::uint8_t>(v < 0 ? 0 : v > 255 ? 255 : v);
        }
    return image;
}

// The mean difference of the sums of 4 by 4 blocks: how far the picture is from a distance.
static int distance(const Grey &a, const Grey &b) {
    int sum = 0;
    for (int r = 0; r < kRows; r += 4)
        for (int c = 0; c < kColumns; c += 4) {
            int block = 0;
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++)
                    block += a[r + y][c + x] - b[r + y][c + x];
            sum += block < 0 ? -block : block;
        }
    return sum / (kRows * kColumns / 16);
}

static void report(const char *name, const Grey &image, const Grey &dithered, bool draw) {
    int white = 0;
    for (const auto &row : dithered)
        for (int v : row)
            white += v == 255;
    std::printf("%-10s %4d white, distance %4d\n", name, white, distance(image, dithered));
    for (int r = 0; draw && r < kRows; r += 2) {
        for (int c = 0; c < kColumns; c++) {
            int pair = (dithered[r][c] != 0) + 2 * (dithered[r + 1][c] != 0);
            std::putchar(" '.|"[pair]);
        }
        std::putchar('\n');
    }
}

int main() {
    int kind;
    char draw;
    while (std::scanf("%d %c", &kind, &draw) == 2) {
        Grey image = picture(kind);
        long sum = 0;
        for (const auto &row : image)
            for (int v : row)
                sum += v;
        std::printf("picture %d, ideally %ld white\n", kind, sum / 255);
        report("threshold", image, ordered(image, 0), false);
        report("ordered 2", image, ordered(image, 1), false);
        report("ordered 8", image, ordered(image, 3), draw == 'o');
        report("plain", image, diffuse<Plain>(image, false), draw == 'p');
        report("snake", image, diffuse<Plain>(image, true), draw == 's');
        report("wide", image, diffuse<Wide>(image, true), draw == 'w');
    }
}
