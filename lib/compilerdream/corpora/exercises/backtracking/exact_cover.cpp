// Exact covers by dancing links, with column choice by size; a bit-mask recursion counts them again.
#include <cstdint>
#include <cstdio>

class Links {
    struct Node {
        int left, right, up, down, column, row;
    };
    static const int kNodes = 400, kColumns = 32;
    Node nodes_[kNodes];
    int used_ = 0, depth_ = 0;
    int size_[kColumns] = {};
    int chosen_[kColumns] = {};

    int fresh(int column, int row) {
        int id = used_++;
        nodes_[id] = Node{id, id, id, id, column, row};
        return id;
    }

    void cover(int column) {
        nodes_[nodes_[column].right].left = nodes_[column].left;
        nodes_[nodes_[column].left].right = nodes_[column].right;
        for (int r = nodes_[column].down; r != column; r = nodes_[r].down)
            for (int n = nodes_[r].right; n != r; n = nodes_[n].right) {
                nodes_[nodes_[n].down].up = nodes_[n].up;
                nodes_[nodes_[n].up].down = nodes_[n].down;
                size_[nodes_[n].column]--;
            }
    }

    void uncover(int column) {
        for (int r = nodes_[column].up; r != column; r = nodes_[r].up)
            for (int n = nodes_[r].left; n != r; n = nodes_[n].left) {
                size_[nodes_[n].column]++;
                nodes_[nodes_[n].down].up = n;
                nodes_[nodes_[n].up].down = n;
            }
        nodes_[nodes_[column].right].left = column;
        nodes_[nodes_[column].left].right = column;
    }

public:
    long solutions = 0, visits = 0;
    int first[kColumns] = {}, first_length = 0;

    explicit Links(int columns) {
        for (int c = 0; c <= columns; c++) {
            fresh(c, -1);
            nodes_[c].left = c == 0 ? columns : c - 1;
            nodes_[c].right = c == columns ? 0 : c + 1;
        }
    }

    void add(int row, std::uint32_t members) {
        int head = -1;
        for (int c = 1; members; c++, members >>= 1) {
            if (!(members & 1)) continue;
            int n = fresh(c, row);
            Node &node = nodes_[n];
            node.up = nodes_[c].up;
            node.down = c;
            nodes_[node.up].down = n;
            nodes_[c].up = n;
            size_[c]++;
            if (head < 0) {
                head = n;
                continue;
            }
            node.left = nodes_[head].left;
            node.right = head;
            nodes_[node.left].right = n;
            nodes_[head].left = n;
        }
    }

    void solve() {
        visits++;
        if (nodes_[0].right == 0) {
            if (solutions++ > 0) return;
            first_length = depth_;
            for (int i = 0; i < depth_; i++) first[i] = chosen_[i];
            return;
        }
        int column = nodes_[0].right;
        for (int c = nodes_[column].right; c != 0; c = nodes_[c].right)
            if (size_[c] < size_[column]) column = c;
        cover(column);
        for (int r = nodes_[column].down; r != column; r = nodes_[r].down) {
            chosen_[depth_++] = nodes_[r].row;
            for (int n = nodes_[r].right; n != r; n = nodes_[n].right) cover(nodes_[n].column);
            solve();
            for (int n = nodes_[r].left; n != r; n = nodes_[n].left) uncover(nodes_[n].column);
            depth_--;
        }
        uncover(column);
    }
};

static long by_masks(const std::uint32_t *sets, int count, std::uint32_t missing) {
    if (!missing) return 1;
    std::uint32_t lowest = missing & -missing;
    long total = 0;
    for (int i = 0; i < count; i++)
        if ((sets[i] & lowest) && !(sets[i] & ~missing))
            total += by_masks(sets, count, missing ^ sets[i]);
    return total;
}

int main() {
    int columns, rows;
    while (std::scanf("%d %d", &columns, &rows) == 2 && columns > 0 && columns < 32 && rows <= 64) {
        Links links(columns);
        std::uint32_t sets[64];
        for (int r = 0; r < rows; r++) {
            std::uint32_t set = 0;
            for (int c; std::scanf("%d", &c) == 1 && c > 0;) set |= 1u << (c - 1);
            links.add(r, set);
            sets[r] = set;
        }
        links.solve();
        long again = by_masks(sets, rows, (1u << columns) - 1);
        std::printf("%d columns, %d rows: %ld covers, %ld visits%s\n", columns, rows, links.solutions,
                    links.visits, again == links.solutions ? "" : ", but masks disagree");
        for (int i = 0; i < links.first_length; i++)
            std::printf("  row %d is %08x\n", links.first[i], sets[links.first[i]]);
    }
    // Strips of one to three cells laid along a bench: the counts follow a known recurrence.
    long a = 1, b = 1, c = 2;
    for (int length = 1; length <= 12; length++) {
        Links links(length);
        int row = 0;
        for (int size = 1; size <= 3; size++)
            for (int at = 0; at + size <= length; at++) links.add(row++, ((1u << size) - 1) << at);
        links.solve();
        std::printf("bench %d: %ld %s\n", length, links.solutions, links.solutions == b ? "as expected" : "wrong");
        long next = a + b + c;
        a = b;
        b = c;
        c = next;
    }
}
