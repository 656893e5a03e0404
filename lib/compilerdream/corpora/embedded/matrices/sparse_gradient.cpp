// Conjugate gradients on a sparse matrix in compressed rows: the heat in a plate with fixed edges.
#include <cmath>
#include <cstdio>
#include <valarray>

using Vector = std::valarray<double>;

class SparseMatrix {
    static const int kMostRows = 400, kMostEntries = 2000;

    struct Entry {
        int column;
        double value;
    };

    int rows_ = 0;
    int start_[kMostRows + 1] = {};  // row r has the entries start_[r] .. start_[r + 1] - 1
    Entry entry_[kMostEntries];

public:
    int rows() const { return rows_; }
    int entries() const { return start_[rows_]; }
    static int most_rows() { return kMostRows; }

    // Opens an empty row; what is put from now on belongs to it.
    void begin_row() {
        start_[rows_ + 1] = start_[rows_];
        rows_++;
    }

    void put(int column, double value) { entry_[start_[rows_]++] = {column, value}; }

    void multiply(const Vector &x, Vector &y) const {
        for (int r = 0; r < rows_; r++) {
            double sum = 0;
            for (const Entry *e = entry_ + start_[r]; e != entry_ + start_[r + 1]; e++)
                sum += e->value * x[e->column];
            y[r] = sum;
        }
    }
};

static double dot(const Vector &x, const Vector &y) { return (x * y).sum(); }

static int solve(const SparseMatrix &a, const Vector &right, Vector &x) {
    Vector residual(right), direction(right), image(right.size());
    double square = dot(residual, residual);
    int steps = 0;
    for (; square > 1e-20 && steps < 1000; steps++) {
        a.multiply(direction, image);
        double length = square / dot(direction, image);
        x += direction * length;
        residual -= image * length;
        double next = dot(residual, residual);
        direction *= next / square;
        direction += residual;
        square = next;
    }
    return steps;
}

struct Plate {
    int height, width;
    double north, east, south, west;

    int cell(int row, int column) const { return row * width + column; }

    // Each cell is the mean of its four neighbours; those beyond an edge are known.
    void equations(SparseMatrix &a, Vector &right) const {
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                double &known = right[cell(r, c)];
                a.begin_row();
                a.put(cell(r, c), 4);
                if (r > 0)
                    a.put(cell(r - 1, c), -1);
                else
                    known += north;
                if (r + 1 < height)
                    a.put(cell(r + 1, c), -1);
                else
                    known += south;
                if (c > 0)
                    a.put(cell(r, c - 1), -1);
                else
                    known += west;
                if (c + 1 < width)
                    a.put(cell(r, c + 1), -1);
                else
                    known += east;
            }
        }
    }
};

int main() {
    Plate p;
    while (std::scanf("%d %d %lf %lf %lf %lf", &p.height, &p.width, &p.north, &p.east, &p.south,
                      &p.west) == 6) {
        if (p.height * p.width > SparseMatrix::most_rows())
            return 1;
        SparseMatrix a;
        Vector right(p.height * p.width), x(p.height * p.width);
        p.equations(a, right);
        int steps = solve(a, right, x);
        std::printf("%d x %d: %d entries, %s\n", p.height, p.width, a.entries(),
                    steps < a.rows() + 20 ? "converged" : "slow");
        for (int r = 0; r < p.height; r += p.height > 6 ? 3 : 1) {
            for (int c = 0; c < p.width; c += p.width > 6 ? 3 : 1)
                std::printf("%8.3f", x[p.cell(r, c)]);
            std::printf("\n");
        }
        std::printf("from %.3f to %.3f, mean %.3f\n", x.min(), x.max(), x.sum() / a.rows());
    }
}
