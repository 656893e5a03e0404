// Playfair cipher: builds key squares, enciphers prepared digrams, deciphers them again and checks.
#include <cctype>
#include <cstdio>
#include <cstring>

const int side = 5;

struct Cell {
    int row, column;
};

struct Message {
    char letters[256];
    int length = 0;
    void add(char c)
    {
        if (length < 255)
            letters[length++] = c;
    }
    void print(const char *label) const
    {
        std::printf("  %s", label);
        for (int i = 0; i < length; i++) {
            if (i % 2 == 0)
                std::putchar(' ');
            std::putchar(letters[i]);
        }
        std::putchar('\n');
    }
};

class KeySquare {
public:
    explicit KeySquare(const char *key)
    {
        for (int i = 0; i < 26; i++)
            used_[i] = false;
        used_['j' - 'a'] = true;
        for (; *key; key++)
            if (std::isalpha((unsigned char)*key))
                place(fold(*key));
        for (char c = 'a'; c <= 'z'; c++)
            place(c);
    }

    static char fold(char c)
    {
        char low = (char)std::tolower((unsigned char)c);
        return low == 'j' ? 'i' : low;
    }

    void print() const
    {
        for (int r = 0; r < side; r++) {
            std::printf("  ");
            for (int c = 0; c < side; c++)
                std::printf("%c%c", table_[r][c], c + 1 < side ? ' ' : '\n');
        }
    }

    Message convert(const Message &from, int step) const
    {
        Message to;
        for (int i = 0; i + 1 < from.length; i += 2)
            convert_pair(from.letters[i], from.letters[i + 1], step, to);
        return to;
    }

private:
    void place(char c)
    {
        if (used_[c - 'a'])
            return;
        used_[c - 'a'] = true;
        table_[filled_ / side][filled_ % side] = c;
        where_[c - 'a'] = Cell{filled_ / side, filled_ % side};
        filled_++;
    }

    static int wrap(int i) { return (i + side) % side; }

    void convert_pair(char first, char second, int step, Message &to) const
    {
        Cell a = where_[first - 'a'], b = where_[second - 'a'];
        if (a.row == b.row) {
            to.add(table_[a.row][wrap(a.column + step)]);
            to.add(table_[b.row][wrap(b.column + step)]);
        } else if (a.column == b.column) {
            to.add(table_[wrap(a.row + step)][a.column]);
            to.add(table_[wrap(b.row + step)][b.column]);
        } else {
            to.add(table_[a.row][b.column]);
            to.add(table_[b.row][a.column]);
        }
    }

    char table_[side][side];
    Cell where_[26];
    bool used_[26];
    int filled_ = 0;
};

// Splits doubled letters with a filler and pads the last single letter.
Message prepare(const char *text)
{
    Message m;
    for (; *text; text++) {
        if (!std::isalpha((unsigned char)*text))
            continue;
        char c = KeySquare::fold(*text);
        if (m.length % 2 == 1 && m.letters[m.length - 1] == c)
            m.add(c == 'x' ? 'q' : 'x');
        m.add(c);
    }
    if (m.length % 2 == 1)
        m.add(m.letters[m.length - 1] == 'x' ? 'q' : 'x');
    return m;
}

bool equal(const Message &a, const Message &b)
{
    return a.length == b.length && std::memcmp(a.letters, b.letters, (size_t)a.length) == 0;
}

int kept_letters(const Message &a, const Message &b)
{
    int kept = 0;
    for (int i = 0; i < a.length; i++)
        kept += a.letters[i] == b.letters[i];
    return kept;
}

int main()
{
    char key[128], text[128];
    int number = 0, good = 0;
    while (std::fgets(key, sizeof key, stdin) && std::fgets(text, sizeof text, stdin)) {
        KeySquare square(key);
        Message plain = prepare(text);
        Message secret = square.convert(plain, 1);
        Message back = square.convert(secret, -1);
        std::printf("message %d\n", ++number);
        square.print();
        plain.print("plain ");
        secret.print("secret");
        bool ok = equal(plain, back);
        std::printf("  %s, %d letters stay in place\n", ok ? "restored" : "damaged", kept_letters(plain, secret));
        good += ok;
    }
    std::printf("%d of %d restored\n", good, number);
    return 0;
}
