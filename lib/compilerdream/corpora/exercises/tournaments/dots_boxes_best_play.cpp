// Solves small games of dots and boxes by memoised search over drawn lines and plays both sides' best moves from given openings.
#include <cstdio>

namespace {

template <int Rows, int Cols> class Solver {
public:
    static constexpr int across = (Rows + 1) * Cols;
    static constexpr int lines = across + Rows * (Cols + 1);
    static constexpr unsigned full = (1u << lines) - 1u;

    Solver()
    {
        for (int r = 0; r < Rows; r++)
            for (int c = 0; c < Cols; c++) {
                int left = across + r * (Cols + 1) + c;
                box_[r * Cols + c] = 1u << (r * Cols + c) | 1u << ((r + 1) * Cols + c) | 1u << left | 1u << (left + 1);
            }
    }

    int closed_by(unsigned drawn, int line) const
    {
        int n = 0;
        for (unsigned b : box_)
            n += (b >> line & 1u) && ((drawn | 1u << line) & b) == b;
        return n;
    }

    // Best margin for the side to move over the rest of the game.
    int margin(unsigned drawn)
    {
        if (drawn == full)
            return 0;
        if (known_[drawn])
            return known_[drawn] - offset;
        visited_++;
        int best = -offset;
        for (int line = 0; line < lines; line++)
            if (!(drawn >> line & 1u)) {
                int m = after(drawn, line);
                best = m > best ? m : best;
            }
        known_[drawn] = static_cast<signed char>(best + offset);
        return best;
    }

    int after(unsigned drawn, int line)
    {
        int closed = closed_by(drawn, line), rest = margin(drawn | 1u << line);
        return closed ? closed + rest : -rest;
    }

    void show_play(unsigned drawn)
    {
        int mover = 0, score[2] = {0, 0}, promised = margin(drawn), good = 0;
        for (int line = 0; line < lines; line++)
            good += !(drawn >> line & 1u) && after(drawn, line) == promised;
        std::printf("%dx%d: margin %+d, %d best moves:", Rows, Cols, promised, good);
        while (drawn != full) {
            int line = 0;
            while ((drawn >> line & 1u) || after(drawn, line) != margin(drawn))
                line++;
            int closed = closed_by(drawn, line);
            std::printf(" %c%d", mover ? 'b' : 'a', line);
            for (int k = 0; k < closed; k++)
                std::putchar('*');
            score[mover] += closed;
            drawn |= 1u << line;
            mover ^= closed == 0;
        }
        std::printf("\n  %d:%d, %s, %d positions known\n", score[0], score[1],
                    score[0] - score[1] == promised ? "as promised" : "broken promise", visited_);
    }

private:
    static constexpr int offset = 64;
    unsigned box_[Rows * Cols];
    signed char known_[full + 1u] = {};
    int visited_ = 0;
};

Solver<1, 2> strip;
Solver<2, 2> square;

unsigned read_lines(int limit)
{
    int n, line;
    unsigned drawn = 0;
    if (std::scanf("%d", &n) != 1)
        return 0;
    while (n-- > 0 && std::scanf("%d", &line) == 1)
        if (line >= 0 && line < limit)
            drawn |= 1u << line;
    return drawn;
}

} // namespace

int main()
{
    int kind;
    while (std::scanf("%d", &kind) == 1) {
        switch (kind) {
        case 1: strip.show_play(read_lines(strip.lines)); break;
        case 2: square.show_play(read_lines(square.lines)); break;
        default: std::printf("no board %d\n", kind); break;
        }
    }
    return 0;
}
