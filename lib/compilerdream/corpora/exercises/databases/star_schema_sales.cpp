// Reports sales facts by pairs of dimensions (region, category, quarter) with subtotals, checked against a plain scan.
#include <cstdio>
#include <cstring>
#include <vector>

constexpr int max_members = 8;
constexpr int name_size = 16;

struct Fact {
    int members[3];     // region, category, quarter
    int pieces, price;
};

struct Dimension {
    char names[max_members][name_size];
    int count;

    int member(const char *name) {
        for (int i = 0; i < count; i++)
            if (std::strcmp(names[i], name) == 0)
                return i;
        if (count == max_members)
            return -1;
        std::strcpy(names[count], name);
        return count++;
    }
};

struct Row {
    int number, member, price;
};

struct Lookup {
    Row rows[12];
    int count;

    void add(int number, int member, int price) {
        if (count < 12 && member >= 0)
            rows[count++] = {number, member, price};
    }
    const Row *find(int number) const {
        for (int i = 0; i < count; i++)
            if (rows[i].number == number)
                return &rows[i];
        return nullptr;
    }
};

static Dimension dimensions[3];
static Lookup shops, products;
static std::vector<Fact> facts;

static long money(const Fact &f) { return static_cast<long>(f.pieces) * f.price; }

static void report(int down, int across) {
    long cube[max_members + 1][max_members + 1] = {};
    const Dimension &rows = dimensions[down], &columns = dimensions[across];
    for (const Fact &f : facts) {
        int r = f.members[down], c = f.members[across];
        cube[r][c] += money(f);
        cube[r][max_members] += money(f);
        cube[max_members][c] += money(f);
    }
    std::printf("%-9s", "");
    for (int c = 0; c < columns.count; c++)
        std::printf(" %9s", columns.names[c]);
    std::printf("     total\n");
    for (int r = 0; r < rows.count; r++) {
        std::printf("%-9s", rows.names[r]);
        for (int c = 0; c < columns.count; c++)
            std::printf(" %9ld", cube[r][c]);
        std::printf(" %9ld\n", cube[r][max_members]);
    }
    long by_row = 0, by_column = 0, scan = 0;
    std::printf("%-9s", "total");
    for (int c = 0; c < columns.count; c++) {
        std::printf(" %9ld", cube[max_members][c]);
        by_column += cube[max_members][c];
    }
    for (int r = 0; r < rows.count; r++)
        by_row += cube[r][max_members];
    for (const Fact &f : facts)
        scan += money(f);
    std::printf(" %9ld %s\n", by_row, by_row == scan && by_column == scan ? "agrees" : "DISAGREES");
}

// each fact of a region against the mean of that region
static void outliers() {
    for (int r = 0; r < dimensions[0].count; r++) {
        long sum = 0;
        int rows = 0, above = 0;
        for (const Fact &f : facts)
            if (f.members[0] == r) {
                sum += money(f);
                rows++;
            }
        for (const Fact &f : facts)
            above += f.members[0] == r && money(f) * rows > 2 * sum;
        if (rows > 0)
            std::printf("%s: %d facts, mean %.2f, %d above twice the mean\n", dimensions[0].names[r], rows,
                        static_cast<double>(sum) / rows, above);
    }
}

int main() {
    char kind, name[name_size];
    int a, b, c, d, orphans = 0;
    static const char *const quarters[] = {"first", "second", "third", "fourth"};
    for (const char *q : quarters)
        dimensions[2].member(q);
    while (std::scanf(" %c", &kind) == 1) {
        if (kind == 's' && std::scanf("%d %15s", &a, name) == 2) {
            shops.add(a, dimensions[0].member(name), 0);
        } else if (kind == 'p' && std::scanf("%d %15s %d", &a, name, &b) == 3) {
            products.add(a, dimensions[1].member(name), b);
        } else if (kind == 'f' && std::scanf("%d %d %d %d", &a, &b, &c, &d) == 4) {
            const Row *shop = shops.find(a), *product = products.find(b);
            if (!shop || !product || c < 1 || c > 12)
                orphans++;
            else
                facts.push_back({{shop->member, product->member, (c - 1) / 3}, d, product->price});
        }
    }
    std::printf("%d facts, %d without a dimension row\n", static_cast<int>(facts.size()), orphans);
    report(0, 1);
    report(0, 2);
    report(1, 2);
    outliers();
    return 0;
}
