// Palindromes of a string by Manacher's algorithm: how many, the longest, and a shortest split.
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

using std::string;
using std::vector;

class Palindromes {
public:
    explicit Palindromes(const string &text) : text_(text), odd_(text.size()), even_(text.size()) {
        fill(odd_, 0);
        fill(even_, 1);
    }

    bool is_palindrome(int left, int right) const {
        int length = right - left;
        int middle = left + length / 2;
        return length % 2 ? odd_[middle] > length / 2 : even_[middle] >= length / 2;
    }

    long count() const {
        long total = 0;
        for (size_t i = 0; i < text_.size(); i++) total += odd_[i] + even_[i];
        return total;
    }

    string longest() const {
        int start = 0, length = 0;
        for (int i = 0; i < static_cast<int>(text_.size()); i++) {
            int odd = 2 * odd_[i] - 1, even = 2 * even_[i];
            if (odd > length) start = i - odd_[i] + 1, length = odd;
            if (even > length) start = i - even_[i], length = even;
        }
        return text_.substr(start, length);
    }

    vector<int> shortest_split() const {
        int n = static_cast<int>(text_.size());
        vector<int> parts(n + 1, n + 1), from(n + 1, 0);
        parts[0] = 0;
        for (int right = 1; right <= n; right++) {
            for (int left = 0; left < right; left++) {
                if (parts[left] + 1 < parts[right] && is_palindrome(left, right)) {
                    parts[right] = parts[left] + 1;
                    from[right] = left;
                }
            }
        }
        vector<int> cuts;
        for (int at = n; at > 0; at = from[at]) cuts.push_back(from[at]);
        std::reverse(cuts.begin(), cuts.end());
        return cuts;
    }

private:
    // radius[i]: palindromes centred at i (shift 0) or between i-1 and i (shift 1)
    void fill(vector<int> &radius, int shift) {
        int n = static_cast<int>(text_.size());
        int left = 0, right = -1;
        for (int i = 0; i < n; i++) {
            int k = 1 - shift;
            if (i <= right) k = std::min(radius[left + right - i + shift], right - i + 1);
            while (i - k - shift >= 0 && i + k < n && text_[i - k - shift] == text_[i + k]) k++;
            radius[i] = k;
            if (i + k - 1 > right) {
                left = i - k + 1 - shift;
                right = i + k - 1;
            }
        }
    }

    const string &text_;
    vector<int> odd_;
    vector<int> even_;
};

int main() {
    char word[128];
    while (std::scanf("%127s", word) == 1) {
        string text = word;
        Palindromes palindromes(text);
        std::printf("%ld %s ", palindromes.count(), palindromes.longest().c_str());
        vector<int> cuts = palindromes.shortest_split();
        for (size_t i = 0; i < cuts.size(); i++) {
            size_t end = i + 1 < cuts.size() ? cuts[i + 1] : text.size();
            std::printf("%s%s", i ? "|" : "", text.substr(cuts[i], end - cuts[i]).c_str());
        }
        std::printf("\n");
    }
    return 0;
}
