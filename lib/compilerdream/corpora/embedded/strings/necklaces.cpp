// Lyndon factors, least rotation and rotation classes of words, with no container but an array.
#include <cstdio>

template <typename T, int Capacity>
class Row {
public:
    bool push(const T &item) {
        if (size_ == Capacity) return false;
        items_[size_++] = item;
        return true;
    }
    const T &operator[](int i) const { return items_[i]; }
    T &operator[](int i) { return items_[i]; }
    int size() const { return size_; }

private:
    T items_[Capacity];
    int size_ = 0;
};

using Word = Row<char, 64>;

struct Piece {
    int start, length, times;
};

static bool read_word(Word &word) {
    int c = std::getchar();
    while (c == ' ' || c == '\n') c = std::getchar();
    while (c != EOF && c != ' ' && c != '\n') {
        word.push(static_cast<char>(c));
        c = std::getchar();
    }
    return word.size() > 0;
}

static Row<Piece, 64> factorise(const Word &w) {
    Row<Piece, 64> pieces;
    int start = 0;
    while (start < w.size()) {
        int k = start, j = start + 1;
        while (j < w.size() && w[k] <= w[j]) {
            k = w[k] < w[j] ? start : k + 1;
            j++;
        }
        int length = j - k;
        Piece piece = {start, length, 0};
        while (start <= k) {
            start += length;
            piece.times++;
        }
        pieces.push(piece);
    }
    return pieces;
}

static int least_rotation(const Word &w) {
    int n = w.size(), a = 0, b = 1, same = 0;
    while (a < n && b < n && same < n) {
        char x = w[(a + same) % n], y = w[(b + same) % n];
        if (x == y) {
            same++;
            continue;
        }
        (x > y ? a : b) += same + 1;
        if (a == b) b++;
        same = 0;
    }
    return a < b ? a : b;
}

static Word rotated(const Word &w, int by) {
    Word out;
    for (int i = 0; i < w.size(); i++) out.push(w[(i + by) % w.size()]);
    return out;
}

static int compare(const Word &a, const Word &b) {
    for (int i = 0; i < a.size() && i < b.size(); i++)
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    return a.size() - b.size();
}

static void print(const Word &w, int start, int length) {
    for (int i = 0; i < length; i++) std::putchar(w[start + i]);
}

int main() {
    static Row<Word, 32> classes;
    int members[32] = {};
    for (;;) {
        Word word;
        if (!read_word(word)) break;
        Row<Piece, 64> pieces = factorise(word);
        for (int i = 0; i < pieces.size(); i++) {
            std::putchar(i ? ' ' : '[');
            print(word, pieces[i].start, pieces[i].length);
            if (pieces[i].times > 1) std::printf("^%d", pieces[i].times);
        }
        Word least = rotated(word, least_rotation(word));
        std::printf("] least ");
        print(least, 0, least.size());
        int found = 0;
        while (found < classes.size() && compare(classes[found], least) != 0) found++;
        if (found == classes.size() && !classes.push(least)) return 1;
        members[found]++;
        std::printf(" class %d\n", found);
    }
    for (int i = 0; i < classes.size(); i++) {
        print(classes[i], 0, classes[i].size());
        std::printf(" %d\n", members[i]);
    }
    return 0;
}
