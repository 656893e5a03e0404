// Edges of a picture: smoothing, slopes, thinning along the slope, and tracing from strong to weak.
#include <cmath>
#include <cstdio>
#include <vector>

template <typename T>
class Raster {
public:
    Raster(int rows, int columns, T fill = T()) : rows_(rows), columns_(columns), cell_(rows * columns, fill) {}
    int rows() const { return rows_; }
    int columns() const { return columns_; }
    T &at(int r, int c) { return cell_[r * columns_ + c]; }
    T near(int r, int c) const {
        r = r < 0 ? 0 : r >= rows_ ? rows_ - 1 : r;
        c = c < 0 ? 0 : c >= columns_ ? columns_ - 1 : c;
        return cell_[r * columns_ + c];
    }

private:
    int rows_, columns_;
    std::vector<T> cell_;
};

using Plane = Raster<int>;

struct Kernel {
    int weight[3][3];
    int divisor;
};

static const Kernel kSmooth = {{{1, 2, 1}, {2, 4, 2}, {1, 2, 1}}, 16};
static const Kernel kAcross = {{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}}, 1};
static const Kernel kDown = {{{-1, -2, -1}, {0, 0, 0}, {1, 2, 1}}, 1};
static const Kernel kBend = {{{0, 1, 0}, {1, -4, 1}, {0, 1, 0}}, 1};

static Plane apply(const Plane &image, const Kernel &k) {
    Plane result(image.rows(), image.columns());
    for (int r = 0; r < image.rows(); r++)
        for (int c = 0; c < image.columns(); c++) {
            int sum = 0;
            for (int y = 0; y < 3; y++)
                for (int x = 0; x < 3; x++)
                    sum += k.weight[y][x] * image.near(r + y - 1, c + x - 1);
            result.at(r, c) = sum / k.divisor;
        }
    return result;
}

// 0: across, 1: diagonal, 2: down, 3: the other diagonal.
static int sector(int dx, int dy) {
    int ax = dx < 0 ? -dx : dx, ay = dy < 0 ? -dy : dy;
    if (5 * ay < 2 * ax)
        return 0;
    if (5 * ax < 2 * ay)
        return 2;
    return (dx < 0) == (dy < 0) ? 1 : 3;
}

static Plane thin(const Plane &size, const Plane &dx, const Plane &dy) {
    static const int step[4][2] = {{0, 1}, {1, 1}, {1, 0}, {1, -1}};
    Plane result(size.rows(), size.columns());
    for (int r = 0; r < size.rows(); r++)
        for (int c = 0; c < size.columns(); c++) {
            int v = size.near(r, c);
            const int *s = step[sector(dx.near(r, c), dy.near(r, c))];
            if (v > size.near(r - s[0], c - s[1]) && v >= size.near(r + s[0], c + s[1]))
                result.at(r, c) = v;
        }
    return result;
}

static int trace(Plane &thinned, Raster<char> &edge, int r, int c, int weak) {
    if (r < 0 || c < 0 || r >= thinned.rows() || c >= thinned.columns())
        return 0;
    if (edge.at(r, c) == '#' || thinned.at(r, c) < weak)
        return 0;
    edge.at(r, c) = '#';
    int length = 1;
    for (int y = -1; y <= 1; y++)
        for (int x = -1; x <= 1; x++)
            length += trace(thinned, edge, r + y, c + x, weak);
    return length;
}

static Plane picture(int kind, int rows, int columns) {
    Plane image(rows, columns);
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) {
            int y = 2 * (r - rows / 2), x = c - columns / 2, v = 0;
            if (kind == 0)
                v = x * x + y * y < columns * columns / 9 ? 200 : 20;
            else if (kind == 1)
                v = (x + y > 0) * 100 + (x - y > 4) * 60;
            else
                v = x < 0 ? 50 : 50 + 4 * (r + 3);
            image.at(r, c) = v + (r * 7 + c * 13) % 5;
        }
    return image;
}

int main() {
    int kind, strong, weak;
    while (std::scanf("%d %d %d", &kind, &strong, &weak) == 3) {
        Plane image = apply(picture(kind, 16, 44), kSmooth);
        Plane dx = apply(image, kAcross), dy = apply(image, kDown), bend = apply(image, kBend);
        Plane size(16, 44);
        int signs = 0;
        for (int r = 0; r < 16; r++)
            for (int c = 0; c < 44; c++) {
                double h = std::sqrt(static_cast<double>(dx.at(r, c) * dx.at(r, c) + dy.at(r, c) * dy.at(r, c)));
                size.at(r, c) = static_cast<int>(h);
                signs += (bend.near(r, c) < -8 && bend.near(r, c + 1) > 8) || (bend.near(r, c) > 8 && bend.near(r, c + 1) < -8);
            }
        Plane thinned = thin(size, dx, dy);
        Raster<char> edge(16, 44, ' ');
        int traces = 0, pixels = 0, shown = 0;
        for (int r = 0; r < 16; r++)
            for (int c = 0; c < 44; c++)
                if (thinned.at(r, c) >= strong && edge.at(r, c) == ' ') {
                    pixels += trace(thinned, edge, r, c, weak);
                    traces++;
                }
        for (int r = 0; r < 16; r++) {
            for (int c = 0; c < 44; c++) {
                std::putchar(edge.at(r, c));
                shown += edge.at(r, c) == '#';
            }
            std::printf("|\n");
        }
        std::printf("picture %d: %d traces, %d pixels, %d changes of sign, %s\n", kind, traces, pixels, signs,
                    shown == pixels ? "consistent" : "INCONSISTENT");
    }
}
