// Columnar transposition under keywords, single and double, deciphered again; finds a lost short key by trying orders.
#include <cstdio>
#include <string>

const int widest = 16;

struct Order {
    int column[widest];
    int width = 0;
    bool operator==(const Order &o) const
    {
        for (int i = 0; i < width; i++)
            if (column[i] != o.column[i])
                return false;
        return width == o.width;
    }
};

// Columns in the order of their keyword letters, equal letters from left to right.
Order column_order(const std::string &keyword)
{
    Order order;
    for (char letter = 'a'; letter <= 'z'; letter++)
        for (int i = 0; i < (int)keyword.size(); i++)
            if (keyword[i] == letter)
                order.column[order.width++] = i;
    return order;
}

std::string encode(const std::string &text, const Order &order)
{
    std::string out;
    for (int k = 0; k < order.width; k++)
        for (size_t i = order.column[k]; i < text.size(); i += order.width)
            out.push_back(text[i]);
    return out;
}

std::string decode(const std::string &secret, const Order &order)
{
    std::string out(secret.size(), '?');
    size_t next = 0;
    for (int k = 0; k < order.width; k++)
        for (size_t i = order.column[k]; i < out.size(); i += order.width)
            out[i] = secret[next++];
    return out;
}

// Common English letter pairs count for a text, with a bonus for "the".
int score(const std::string &text)
{
    static const char *const pairs[] = {"th", "he", "in", "er", "an", "re", "on", "at", "en", "nd",
                                        "ti", "es", "or", "te", "of", "ed", "is", "it", "al", "ar"};
    int total = 0;
    for (size_t i = 0; i + 1 < text.size(); i++) {
        for (const char *p : pairs)
            total += p[0] == text[i] && p[1] == text[i + 1];
        if (i + 2 < text.size() && text[i] == 't' && text[i + 1] == 'h' && text[i + 2] == 'e')
            total += 3;
    }
    return total;
}

void show_grid(const std::string &text, const std::string &keyword, const Order &order)
{
    int rank[widest];
    for (int r = 0; r < order.width; r++)
        rank[order.column[r]] = r + 1;
    std::printf("  ");
    for (int c = 0; c < order.width; c++)
        std::printf("%c%d ", keyword[c], rank[c]);
    for (size_t i = 0; i < text.size(); i++)
        std::printf("%s%c  ", i % order.width ? "" : "\n  ", text[i]);
    std::printf("\n");
}

class OrderSearch {
public:
    OrderSearch(const std::string &secret, int width) : secret_(secret)
    {
        trial_.width = width;
        extend(0, 0);
    }
    const Order &found() const { return found_; }
    int best() const { return best_; }
    int tried() const { return tried_; }

private:
    void extend(int depth, unsigned used)
    {
        if (depth == trial_.width) {
            int s = score(decode(secret_, trial_));
            tried_++;
            if (s > best_) {
                best_ = s;
                found_ = trial_;
            }
            return;
        }
        for (int c = 0; c < trial_.width; c++)
            if (!(used >> c & 1)) {
                trial_.column[depth] = c;
                extend(depth + 1, used | 1u << c);
            }
    }

    const std::string &secret_;
    Order trial_, found_;
    int best_ = -1, tried_ = 0;
};

int main()
{
    char first[widest], second[widest], line[160];
    while (std::scanf("%15[a-z] %15s %159s ", first, second, line) == 3) {
        std::string text = line, keyword = first;
        Order order = column_order(keyword);
        std::string secret = encode(text, order);
        std::printf("keyword %s\n", first);
        if (text.size() <= 32)
            show_grid(text, keyword, order);
        std::printf("  once   %s: %s\n", secret.c_str(), decode(secret, order) == text ? "restored" : "lost");
        if (second[0] != '-') {
            Order again = column_order(second);
            std::string twice = encode(secret, again);
            bool good = decode(decode(twice, again), order) == text;
            std::printf("  double %s: %s\n", twice.c_str(), good ? "restored" : "lost");
        }
        if (order.width <= 5) {
            OrderSearch search(secret, order.width);
            std::printf("  search of %d finds %s (score %d, true %d): %s\n", search.tried(),
                        decode(secret, search.found()).c_str(), search.best(), score(text),
                        search.found() == order ? "right order" : "wrong order");
        }
    }
    return 0;
}
