// Scores small evolutionary trees by the fewest changes per aligned site: Fitch's sets, Sankoff's costs, brute force.
#include <cstdio>
#include <cstring>

namespace {

constexpr int kTaxa = 8;
constexpr int kNodes = 2 * kTaxa - 1;
constexpr int kSites = 24;
constexpr int kBases = 4;

struct Node {
    int left = -1, right = -1;
    int taxon = -1;
};

char names[kTaxa][10];
char rows[kTaxa][kSites + 1];
int taxa, sites;

Node nodes[kNodes];
int used;

int base_of(char c) {
    switch (c) {
    case 'C': return 1;
    case 'G': return 2;
    case 'T': return 3;
    default: return 0;
    }
}

int find_taxon(const char* name, int length) {
    for (int i = 0; i < taxa; ++i)
        if (int(std::strlen(names[i])) == length && std::strncmp(names[i], name, length) == 0) return i;
    return -1;
}

// Reads a tree such as ((a,b),c); returns the node or -1.
int read_tree(const char*& p) {
    if (used == kNodes) return -1;
    int self = used++;
    nodes[self] = Node();
    if (*p == '(') {
        ++p;
        nodes[self].left = read_tree(p);
        if (*p != ',') return -1;
        ++p;
        nodes[self].right = read_tree(p);
        if (*p != ')') return -1;
        ++p;
        return nodes[self].left < 0 || nodes[self].right < 0 ? -1 : self;
    }
    int length = 0;
    while (p[length] && !std::strchr("(),;", p[length])) ++length;
    nodes[self].taxon = find_taxon(p, length);
    p += length;
    return nodes[self].taxon < 0 ? -1 : self;
}

int fitch(int node, int site, int& changes) {
    const Node& n = nodes[node];
    if (n.taxon >= 0) return 1 << base_of(rows[n.taxon][site]);
    int a = fitch(n.left, site, changes), b = fitch(n.right, site, changes);
    if (a & b) return a & b;
    ++changes;
    return a | b;
}

struct Costs {
    int at[kBases];
    int least() const {
        int m = at[0];
        for (int c : at) m = c < m ? c : m;
        return m;
    }
};

template <typename Price>
Costs sankoff(int node, int site, Price price) {
    const Node& n = nodes[node];
    Costs result;
    if (n.taxon >= 0) {
        for (int b = 0; b < kBases; ++b) result.at[b] = b == base_of(rows[n.taxon][site]) ? 0 : 1000;
        return result;
    }
    Costs sides[2] = {sankoff(n.left, site, price), sankoff(n.right, site, price)};
    for (int b = 0; b < kBases; ++b) {
        result.at[b] = 0;
        for (const Costs& side : sides) {
            int best = 1000;
            for (int c = 0; c < kBases; ++c) {
                int cost = side.at[c] + price(b, c);
                best = cost < best ? cost : best;
            }
            result.at[b] += best;
        }
    }
    return result;
}

int unit_price(int a, int b) { return a != b; }

// Transitions (A-G, C-T) cost one, transversions two.
struct Weighted {
    int operator()(int a, int b) const { return a == b ? 0 : (a ^ b) == 2 ? 1 : 2; }
};

// Tries every labelling of the inner nodes at one site.
int brute(int site) {
    int inner[kNodes], label[kNodes], count = 0, best = 1000;
    for (int i = 0; i < used; ++i) {
        if (nodes[i].taxon < 0) inner[count++] = i;
        else label[i] = base_of(rows[nodes[i].taxon][site]);
    }
    for (int code = 0; code < 1 << 2 * count; ++code) {
        int changes = 0;
        for (int k = 0; k < count; ++k) label[inner[k]] = code >> 2 * k & 3;
        for (int k = 0; k < count; ++k) {
            const Node& n = nodes[inner[k]];
            changes += (label[inner[k]] != label[n.left]) + (label[inner[k]] != label[n.right]);
        }
        if (changes < best) best = changes;
    }
    return best;
}

}  // namespace

int main() {
    if (std::scanf("%d", &taxa) != 1 || taxa < 2 || taxa > kTaxa) return 0;
    for (int i = 0; i < taxa; ++i)
        if (std::scanf("%9s %24s", names[i], rows[i]) != 2) return 0;
    sites = int(std::strlen(rows[0]));
    for (int i = 1; i < taxa; ++i)
        if (int(std::strlen(rows[i])) < sites) sites = int(std::strlen(rows[i]));
    std::printf("%d taxa with %d sites\n", taxa, sites);

    char text[120], best_text[120] = "none";
    int best = 1 << 20;
    while (std::scanf("%119s", text) == 1) {
        const char* p = text;
        used = 0;
        int root = read_tree(p);
        if (root < 0) {
            std::printf("%s: not a binary tree of these taxa\n", text);
            continue;
        }
        int total = 0, weighted = 0, constant = 0;
        bool same = true;
        for (int s = 0; s < sites; ++s) {
            int changes = 0;
            fitch(root, s, changes);
            total += changes;
            constant += changes == 0;
            weighted += sankoff(root, s, Weighted()).least();
            same = same && sankoff(root, s, unit_price).least() == changes;
            if (taxa <= 6 && s % 4 == 0) same = same && brute(s) == changes;
        }
        std::printf("%s: %d changes, weighted %d, %d sites unchanged, methods %s\n", text, total, weighted, constant,
                    same ? "agree" : "differ");
        if (total < best) {
            best = total;
            std::strcpy(best_text, text);
        }
    }
    std::printf("most parsimonious: %s\n", best_text);
    return 0;
}
