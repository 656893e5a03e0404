// Turmites: ants with colour tables wander over a torus; running every ant backwards must restore the empty garden.
#include <cstdio>
#include <cstring>

template <int Side> struct Torus {
    unsigned char cell[Side][Side];

    static int wrap(int x) {
        return (x + Side) % Side;
    }
    int count(int colour) const {
        int n = 0;
        for (auto &row : cell)
            for (unsigned char c : row)
                n += c == colour;
        return n;
    }
    void clear() {
        std::memset(cell, 0, sizeof cell);
    }
};

struct Ant {
    int row, column, way; // 0 north, then clockwise
};

template <int Side> class Garden {
public:
    Garden(const char *turns, int ants) : turns_(turns), colours_((int)std::strlen(turns)), ants_(ants) {
        ground_.clear();
        for (int i = 0; i < ants; i++)
            ant_[i] = home(i);
    }
    void forward() {
        for (int i = 0; i < ants_; i++) {
            Ant &a = ant_[i];
            unsigned char &c = ground_.cell[a.row][a.column];
            a.way = (a.way + turn(c)) & 3;
            c = (unsigned char)((c + 1) % colours_);
            move(a, 1);
        }
    }
    void backward() {
        for (int i = ants_ - 1; i >= 0; i--) {
            Ant &a = ant_[i];
            move(a, -1);
            unsigned char &c = ground_.cell[a.row][a.column];
            c = (unsigned char)((c + colours_ - 1) % colours_);
            a.way = (a.way - turn(c)) & 3;
        }
    }
    bool restored() const {
        for (int i = 0; i < ants_; i++) {
            Ant h = home(i);
            if (h.row != ant_[i].row || h.column != ant_[i].column || h.way != ant_[i].way)
                return false;
        }
        return ground_.count(0) == Side * Side;
    }
    void print(int rows) const {
        for (int r = (Side - rows) / 2; r < (Side + rows) / 2; r++) {
            std::printf("  ");
            for (int c = 0; c < Side; c++)
                std::putchar(".ox#%@"[ground_.cell[r][c]]);
            std::printf("\n");
        }
    }
    void census() const {
        for (int c = 0; c < colours_; c++)
            std::printf(" %d", ground_.count(c));
    }

private:
    static Ant home(int i) {
        return {Side / 2, Side / 2 + i * 5 - 5 * (i > 2), i & 3};
    }
    int turn(int colour) const {
        switch (turns_[colour]) {
        case 'R':
            return 1;
        case 'U':
            return 2;
        case 'L':
            return 3;
        default:
            return 0;
        }
    }
    static void move(Ant &a, int step) {
        int forward_row = a.way == 0 ? -1 : a.way == 2 ? 1 : 0;
        int forward_column = a.way == 1 ? 1 : a.way == 3 ? -1 : 0;
        a.row = Torus<Side>::wrap(a.row + step * forward_row);
        a.column = Torus<Side>::wrap(a.column + step * forward_column);
    }
    Torus<Side> ground_;
    Ant ant_[4];
    const char *turns_;
    int colours_, ants_;
};

int main() {
    char turns[8];
    int ants, steps, good = 0, gardens = 0;
    while (std::scanf("%6s %d %d", turns, &ants, &steps) == 3) {
        if (ants < 1 || ants > 4 || steps < 0 || steps > 12000)
            continue;
        Garden<32> garden(turns, ants);
        for (int i = 0; i < steps; i++)
            garden.forward();
        std::printf("%s, %d ants, %d steps: cells of each colour", turns, ants, steps);
        garden.census();
        std::printf("\n");
        if (gardens < 3)
            garden.print(14);
        for (int i = 0; i < steps; i++)
            garden.backward();
        std::printf("  back at the start: %s\n", garden.restored() ? "yes" : "NO");
        good += garden.restored();
        gardens++;
    }
    std::printf("%d of %d gardens restored\n", good, gardens);
    return 0;
}
