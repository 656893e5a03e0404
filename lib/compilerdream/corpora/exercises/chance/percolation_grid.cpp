// Percolation: open cells of a grid one by one, join neighbours, and note when top and bottom connect.
#include <cstdio>
#include <utility>
#include <vector>

namespace {

class Generator {
public:
    explicit Generator(unsigned long long seed) : state_(seed * 2 + 1) {}
    unsigned below(unsigned limit) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<unsigned>((state_ >> 33) % limit);
    }

private:
    unsigned long long state_;
};

template <int Capacity>
class Groups {
public:
    void reset(int count) {
        for (int i = 0; i < count; i++) {
            parent_[i] = i;
            size_[i] = 1;
        }
    }
    int root(int item) {
        while (parent_[item] != item) {
            parent_[item] = parent_[parent_[item]];
            item = parent_[item];
        }
        return item;
    }
    void join(int a, int b) {
        a = root(a);
        b = root(b);
        if (a == b)
            return;
        if (size_[a] < size_[b]) {
            int keep = a;
            a = b;
            b = keep;
        }
        parent_[b] = a;
        size_[a] += size_[b];
    }
    bool together(int a, int b) { return root(a) == root(b); }
    int size_of(int item) { return size_[root(item)]; }

private:
    int parent_[Capacity];
    int size_[Capacity];
};

constexpr int max_side = 24;
constexpr int max_cells = max_side * max_side;

class Grid {
public:
    void clear(int side) {
        side_ = side;
        for (int cell = 0; cell < cells(); cell++)
            open_[cell] = false;
        groups_.reset(cells() + 2);
    }
    int cells() const { return side_ * side_; }
    bool is_open(int row, int column) const {
        return row >= 0 && row < side_ && column >= 0 && column < side_ && open_[row * side_ + column];
    }
    void open(int cell) {
        int row = cell / side_, column = cell % side_;
        open_[cell] = true;
        link(cell, row - 1, column);
        link(cell, row + 1, column);
        link(cell, row, column - 1);
        link(cell, row, column + 1);
        if (row == 0)
            groups_.join(cell, top());
        if (row == side_ - 1)
            groups_.join(cell, bottom());
    }
    bool spans() { return groups_.together(top(), bottom()); }
    bool wet(int cell) { return open_[cell] && groups_.together(cell, top()); }
    int largest() {
        int best = 0;
        for (int cell = 0; cell < cells(); cell++)
            if (open_[cell] && groups_.size_of(cell) > best)
                best = groups_.size_of(cell);
        return best;
    }
    // Second opinion: pour water in at the top and follow it cell by cell.
    bool water_passes() const {
        bool seen[max_cells] = {};
        for (int column = 0; column < side_; column++)
            if (pour(seen, 0, column))
                return true;
        return false;
    }
    void draw() {
        for (int row = 0; row < side_; row++) {
            char line[max_side + 1];
            for (int column = 0; column < side_; column++) {
                int cell = row * side_ + column;
                line[column] = wet(cell) ? '~' : open_[cell] ? '.' : '#';
            }
            line[side_] = '\0';
            std::printf("  %s\n", line);
        }
    }

private:
    int top() const { return cells(); }
    int bottom() const { return cells() + 1; }
    void link(int cell, int row, int column) {
        if (is_open(row, column))
            groups_.join(cell, row * side_ + column);
    }
    bool pour(bool *seen, int row, int column) const {
        if (!is_open(row, column) || seen[row * side_ + column])
            return false;
        seen[row * side_ + column] = true;
        return row == side_ - 1 || pour(seen, row + 1, column) || pour(seen, row, column - 1) ||
               pour(seen, row, column + 1) || pour(seen, row - 1, column);
    }

    int side_ = 0;
    bool open_[max_cells] = {};
    Groups<max_cells + 2> groups_;
};

std::vector<int> shuffled(int count, Generator &random) {
    std::vector<int> order;
    for (int i = 0; i < count; i++)
        order.push_back(i);
    for (int i = count - 1; i > 0; i--)
        std::swap(order[i], order[random.below(static_cast<unsigned>(i) + 1)]);
    return order;
}

}  // namespace

int main() {
    static Grid grid;
    int side, trials, picture;
    unsigned seed;
    while (std::scanf("%d %d %u %d", &side, &trials, &seed, &picture) == 4) {
        if (side < 1 || side > max_side || trials < 1 || trials > 60)
            break;
        Generator random(seed);
        int least = max_cells, most = 0, disagreements = 0;
        long total = 0, giant = 0;
        for (int trial = 0; trial < trials; trial++) {
            int opened = 0;
            grid.clear(side);
            std::vector<int> order = shuffled(grid.cells(), random);
            while (!grid.spans()) {
                if (grid.water_passes())
                    disagreements++;
                grid.open(order[static_cast<size_t>(opened++)]);
            }
            if (!grid.water_passes())
                disagreements++;
            total += opened;
            giant += grid.largest();
            least = opened < least ? opened : least;
            most = opened > most ? opened : most;
        }
        std::printf("side %d, %d trials: opened %d to %d of %d, mean share %ld per thousand\n", side, trials, least,
                    most, grid.cells(), total * 1000 / (static_cast<long>(trials) * grid.cells()));
        std::printf("  largest groups sum %ld, water disagrees %d times\n", giant, disagreements);
        if (picture)
            grid.draw();
    }
    return 0;
}
