// Counts walks and solves linear recurrences by fast powers of fixed-size matrices over semirings.
#include <array>
#include <cstdint>
#include <cstdio>

struct Modular {
    using Value = std::uint64_t;
    static constexpr Value zero = 0, one = 1;
    static Value add(Value a, Value b) { return (a + b) % 1000000007; }
    static Value multiply(Value a, Value b) { return a * b % 1000000007; }
};

// Cheapest walks: sums become minima, products become sums.
struct Cheapest {
    using Value = std::int64_t;
    static constexpr Value zero = INT64_MAX / 4, one = 0;
    static Value add(Value a, Value b) { return a < b ? a : b; }
    static Value multiply(Value a, Value b) {
        return a >= zero || b >= zero ? zero : a + b;
    }
};

struct Reachable {
    using Value = bool;
    static constexpr Value zero = false, one = true;
    static Value add(Value a, Value b) { return a || b; }
    static Value multiply(Value a, Value b) { return a && b; }
};

template <typename Ring, int N>
struct Matrix {
    using Value = typename Ring::Value;
    std::array<std::array<Value, N>, N> cell;

    static Matrix scalar(Value diagonal) {
        Matrix m;
        for (int r = 0; r < N; r++)
            for (int c = 0; c < N; c++)
                m.cell[r][c] = r == c ? diagonal : Ring::zero;
        return m;
    }

    Matrix operator*(const Matrix &other) const {
        Matrix product = scalar(Ring::zero);
        for (int r = 0; r < N; r++)
            for (int k = 0; k < N; k++)
                for (int c = 0; c < N; c++)
                    product.cell[r][c] =
                        Ring::add(product.cell[r][c],
                                  Ring::multiply(cell[r][k], other.cell[k][c]));
        return product;
    }

    Matrix power(std::uint64_t exponent) const {
        Matrix result = scalar(Ring::one), square = *this;
        while (exponent > 0) {
            if (exponent & 1)
                result = result * square;
            square = square * square;
            exponent >>= 1;
        }
        return result;
    }
};

constexpr int kVertices = 6;

struct Graph {
    int weight[kVertices][kVertices] = {};

    template <typename Ring, typename Weigh>
    Matrix<Ring, kVertices> matrix(Weigh weigh) const {
        auto m = Matrix<Ring, kVertices>::scalar(Ring::zero);
        for (int r = 0; r < kVertices; r++)
            for (int c = 0; c < kVertices; c++)
                if (weight[r][c] != 0)
                    m.cell[r][c] = weigh(weight[r][c]);
        return m;
    }
};

static void describe_walks(const Graph &graph, unsigned long long length) {
    auto walks = graph.matrix<Modular>([](int) { return Modular::one; }).power(length);
    auto costs =
        graph.matrix<Cheapest>([](int w) { return static_cast<Cheapest::Value>(w); }).power(length);
    auto exists = graph.matrix<Reachable>([](int) { return true; }).power(length);
    int pairs = 0;
    for (const auto &row : exists.cell)
        for (bool reachable : row)
            pairs += reachable;
    std::printf("length %llu: %llu walks from 0 to 5, ", length,
                static_cast<unsigned long long>(walks.cell[0][kVertices - 1]));
    if (costs.cell[0][kVertices - 1] < Cheapest::zero)
        std::printf("the cheapest costs %lld, ",
                    static_cast<long long>(costs.cell[0][kVertices - 1]));
    std::printf("%d pairs connected\n", pairs);
}

// t(n) = t(n-1) + t(n-2) + t(n-3) with t(0) = t(1) = 0 and t(2) = 1.
static std::uint64_t tribonacci(std::uint64_t n) {
    auto m = Matrix<Modular, 3>::scalar(0);
    m.cell[0] = {1, 1, 1};
    m.cell[1][0] = m.cell[2][1] = 1;
    return m.power(n).cell[2][0];
}

int main() {
    Graph graph;
    int arcs;
    if (std::scanf("%d", &arcs) != 1)
        return 1;
    while (arcs-- > 0) {
        int from, to, weight;
        if (std::scanf("%d %d %d", &from, &to, &weight) != 3)
            return 1;
        graph.weight[from][to] = weight;
    }
    unsigned long long n;
    while (std::scanf("%llu", &n) == 1) {
        describe_walks(graph, n);
        std::printf("tribonacci(%llu) = %llu\n", n,
                    static_cast<unsigned long long>(tribonacci(n)));
    }
}
