// Agglomerative clustering of named items with single, complete and average linkage; single linkage is checked by a flood.
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr int most = 20;

template <typename T, int Size>
class List {
public:
    int size() const { return used; }
    bool full() const { return used == Size; }
    void push(const T &item) { slot[used++] = item; }
    T &operator[](int i) { return slot[i]; }
    const T &operator[](int i) const { return slot[i]; }

private:
    T slot[Size] = {};
    int used = 0;
};

struct Item {
    char name[20];
    int trait[3];
};

struct Cluster {
    int left, right, items;
    long height;
};

using Linkage = long (*)(long a, long b, int a_items, int b_items);

long single(long a, long b, int, int)
{
    return a < b ? a : b;
}

long complete(long a, long b, int, int)
{
    return a > b ? a : b;
}

long average(long a, long b, int a_items, int b_items)
{
    return (a * a_items + b * b_items) / (a_items + b_items);
}

using Items = List<Item, most>;

long apart(const Item &a, const Item &b)
{
    long sum = 0;
    for (int t = 0; t < 3; t++)
        sum += std::abs(a.trait[t] - b.trait[t]);
    return 100 * sum;
}

class Dendrogram {
public:
    explicit Dendrogram(const Items &things) : items(things) {}

    void build(Linkage linkage)
    {
        int n = items.size();
        int alive[most], count = n;
        clusters.clear();
        for (int i = 0; i < n; i++) {
            clusters.push_back({-1, -1, 1, 0});
            alive[i] = i;
            for (int j = 0; j < n; j++)
                table[i][j] = apart(items[i], items[j]);
        }
        while (count > 1) {
            int a = 1, b = 0, fresh = root() + 1;
            for (int i = 1; i < count; i++)
                for (int j = 0; j < i; j++)
                    if (table[alive[i]][alive[j]] < table[alive[a]][alive[b]]) {
                        a = i;
                        b = j;
                    }
            int left = alive[b], right = alive[a];
            Cluster joined = {left, right, clusters[left].items + clusters[right].items, table[right][left]};
            alive[a] = alive[--count];
            for (int i = 0; i < count; i++) {
                int other = alive[i];
                if (i == b)
                    continue;
                long d = linkage(table[left][other], table[right][other], clusters[left].items,
                                 clusters[right].items);
                table[fresh][other] = table[other][fresh] = d;
            }
            alive[b] = fresh;
            clusters.push_back(joined);
        }
    }

    void print(int at) const
    {
        const Cluster &c = clusters[at];
        if (c.left < 0) {
            std::printf("%s", items[at].name);
            return;
        }
        std::putchar('(');
        print(c.left);
        std::putchar(' ');
        print(c.right);
        std::putchar(')');
    }

    // Number of groups when only joins up to the given height are made.
    int groups(long height) const
    {
        int count = items.size();
        for (int i = items.size(); i <= root(); i++)
            count -= clusters[i].height <= height;
        return count;
    }

    int falls() const // a parent lower than its child
    {
        int count = 0;
        for (int i = items.size(); i <= root(); i++) {
            const Cluster &c = clusters[i];
            count += c.height < clusters[c.left].height || c.height < clusters[c.right].height;
        }
        return count;
    }

    int root() const { return static_cast<int>(clusters.size()) - 1; }
    long top() const { return clusters[root()].height; }

private:
    const Items &items;
    std::vector<Cluster> clusters;
    long table[2 * most][2 * most];
};

void flood(const Items &items, bool *seen, int from, long height)
{
    seen[from] = true;
    for (int i = 0; i < items.size(); i++)
        if (!seen[i] && apart(items[from], items[i]) <= height)
            flood(items, seen, i, height);
}

int flooded_groups(const Items &items, long height)
{
    bool seen[most] = {false};
    int count = 0;
    for (int i = 0; i < items.size(); i++)
        if (!seen[i]) {
            flood(items, seen, i, height);
            count++;
        }
    return count;
}

} // namespace

int main()
{
    static const struct {
        const char *name;
        Linkage linkage;
    } ways[] = {{"single", single}, {"complete", complete}, {"average", average}};
    Items items;
    Item item;
    while (!items.full() && std::scanf("%19s %d %d %d", item.name, &item.trait[0], &item.trait[1], &item.trait[2]) == 4)
        items.push(item);
    if (items.size() == 0)
        return 0;
    Dendrogram tree(items);
    for (const auto &way : ways) {
        tree.build(way.linkage);
        std::printf("%s linkage, top %ld, falls %d\n  ", way.name, tree.top(), tree.falls());
        tree.print(tree.root());
        std::printf("\n  groups:");
        int same = 0;
        for (long height = 0; height <= 2100; height += 300) {
            std::printf(" %d", tree.groups(height));
            same += tree.groups(height) == flooded_groups(items, height);
        }
        std::printf("\n  as many as by flooding at %d of 8 heights\n", same);
    }
    return 0;
}
