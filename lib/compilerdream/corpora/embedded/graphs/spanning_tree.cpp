// Minimum spanning forest by Kruskal's method, and the cost of forbidding each tree edge.
#include <algorithm>
#include <cstdio>
#include <vector>

struct Link {
    int a, b, cost;
};

static bool cheaper(const Link &x, const Link &y) {
    if (x.cost != y.cost)
        return x.cost < y.cost;
    return x.a != y.a ? x.a < y.a : x.b < y.b;
}

class Groups {
    int parent_[64];  // negative: minus the size of the group

public:
    Groups() { std::fill(parent_, parent_ + 64, -1); }

    int root(int x) {
        while (parent_[x] >= 0) {
            int above = parent_[x];
            if (parent_[above] >= 0)
                parent_[x] = parent_[above];
            x = above;
        }
        return x;
    }

    bool join(int x, int y) {
        x = root(x);
        y = root(y);
        if (x == y)
            return false;
        if (parent_[x] > parent_[y])
            std::swap(x, y);
        parent_[x] += parent_[y];
        parent_[y] = x;
        return true;
    }
};

struct Forest {
    long cost = 0;
    int edges = 0;
    int chosen[64];
};

static Forest span(const std::vector<Link> &links, int forbidden) {
    Groups groups;
    Forest forest;
    for (int i = 0; i < static_cast<int>(links.size()); i++) {
        if (i == forbidden || !groups.join(links[i].a, links[i].b))
            continue;
        forest.cost += links[i].cost;
        forest.chosen[forest.edges++] = i;
    }
    return forest;
}

int main() {
    int vertices, count;
    if (std::scanf("%d %d", &vertices, &count) != 2 || vertices > 64)
        return 1;
    std::vector<Link> links(count);
    for (Link &link : links) {
        if (std::scanf("%d %d %d", &link.a, &link.b, &link.cost) != 3)
            return 1;
        if (link.a > link.b)
            std::swap(link.a, link.b);
    }
    std::sort(links.begin(), links.end(), cheaper);

    Forest forest = span(links, -1);
    std::printf("cost %ld, edges %d, trees %d\n", forest.cost, forest.edges,
                vertices - forest.edges);
    for (int k = 0; k < forest.edges; k++) {
        const Link &link = links[forest.chosen[k]];
        Forest without = span(links, forest.chosen[k]);
        std::printf("%d-%d (%d): ", link.a, link.b, link.cost);
        if (without.edges < forest.edges)
            std::printf("bridge\n");
        else
            std::printf("+%ld\n", without.cost - forest.cost);
    }
}
