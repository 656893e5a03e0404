// Graph colouring: least number of colours by search on the most constrained vertex, and the count by contraction.
#include <cstdint>
#include <cstdio>
#include <vector>

namespace {

class Graph {
    int size_;
    std::vector<std::uint32_t> near_;

public:
    explicit Graph(int size) : size_(size), near_(size, 0) {}

    int size() const { return size_; }
    bool joined(int u, int v) const { return near_[u] >> v & 1; }

    void join(int u, int v) {
        near_[u] |= 1u << v;
        near_[v] |= 1u << u;
    }

    void part(int u, int v) {
        near_[u] &= ~(1u << v);
        near_[v] &= ~(1u << u);
    }

    int degree(int v) const { return __builtin_popcount(near_[v]); }

    // Vertex v melts into u; the last vertex takes the number v.
    Graph merged(int u, int v) const {
        Graph result(size_ - 1);
        auto rename = [&](int w) {
            if (w == v) w = u;
            return w == size_ - 1 ? v : w;
        };
        for (int a = 0; a < size_; a++)
            for (int b = a + 1; b < size_; b++)
                if (joined(a, b) && rename(a) != rename(b)) result.join(rename(a), rename(b));
        return result;
    }
};

// The number of proper colourings with k colours.
long colourings(const Graph &g, long k) {
    for (int u = 0; u < g.size(); u++)
        for (int v = u + 1; v < g.size(); v++)
            if (g.joined(u, v)) {
                Graph without = g;
                without.part(u, v);
                return colourings(without, k) - colourings(g.merged(u, v), k);
            }
    long total = 1;
    for (int v = 0; v < g.size(); v++) total *= k;
    return total;
}

struct Painter {
    const Graph &graph;
    std::vector<int> colour;
    int best;
    std::vector<int> answer;
    long steps = 0;

    explicit Painter(const Graph &g) : graph(g), colour(g.size(), -1), best(g.size() + 1) {}

    std::uint32_t forbidden(int v) const {
        std::uint32_t mask = 0;
        for (int w = 0; w < graph.size(); w++)
            if (graph.joined(v, w) && colour[w] >= 0) mask |= 1u << colour[w];
        return mask;
    }

    int choose() const {
        int pick = -1, score = -1;
        for (int v = 0; v < graph.size(); v++) {
            if (colour[v] >= 0) continue;
            int s = 64 * __builtin_popcount(forbidden(v)) + graph.degree(v);
            if (s > score) {
                score = s;
                pick = v;
            }
        }
        return pick;
    }

    void paint(int used) {
        steps++;
        if (used >= best) return;
        int v = choose();
        if (v < 0) {
            best = used;
            answer = colour;
            return;
        }
        std::uint32_t no = forbidden(v);
        for (int c = 0; c <= used; c++) {
            if (no >> c & 1) continue;
            colour[v] = c;
            paint(c == used ? used + 1 : used);
        }
        colour[v] = -1;
    }

    bool proper() const {
        for (int u = 0; u < graph.size(); u++)
            for (int v = 0; v < u; v++)
                if (graph.joined(u, v) && answer[u] == answer[v]) return false;
        return true;
    }
};

}  // namespace

int main() {
    int size, edges;
    while (std::scanf("%d %d", &size, &edges) == 2) {
        Graph graph(size);
        for (int i = 0, u, v; i < edges && std::scanf("%d %d", &u, &v) == 2; i++) graph.join(u, v);
        Painter painter(graph);
        painter.paint(0);
        std::printf("%d vertices: %d colours in %ld steps, %s:", size, painter.best, painter.steps,
                    painter.proper() ? "proper" : "improper");
        for (int c : painter.answer) std::printf(" %c", 'a' + c);
        std::printf("\n");
        if (edges > 12) continue;
        long fewer = colourings(graph, painter.best - 1), enough = colourings(graph, painter.best);
        std::printf("  ways with %d: %ld, with %d: %ld, %s\n", painter.best - 1, fewer, painter.best, enough,
                    fewer == 0 && enough > 0 ? "agrees" : "contradicts");
    }
}
