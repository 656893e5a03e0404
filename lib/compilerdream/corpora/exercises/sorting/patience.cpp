// Patience sorting: deals cards onto piles, and merges the piles with a tournament.
#include <array>
#include <cstdint>
#include <cstdio>
#include <vector>

class Piles {
public:
    void deal(std::int32_t card) {
        int low = 0, high = count();
        while (low < high) {
            int middle = (low + high) / 2;
            if (cards_[tops_[middle]].value >= card)
                high = middle;
            else
                low = middle + 1;
        }
        if (low == count())
            tops_.push_back(-1);
        cards_.push_back({card, tops_[low]});
        tops_[low] = static_cast<int>(cards_.size()) - 1;
    }

    int count() const { return static_cast<int>(tops_.size()); }

    int tallest() const {
        int best = 0;
        for (int top : tops_) {
            int height = 0;
            for (int k = top; k >= 0; k = cards_[k].below)
                height++;
            best = height > best ? height : best;
        }
        return best;
    }

    // Takes the smallest top card each time; the tree keeps the winner of each match.
    std::vector<std::int32_t> collect() {
        leaves_ = 1;
        while (leaves_ < count())
            leaves_ *= 2;
        winner_.fill(-1);
        for (int i = 0; i < count(); i++)
            winner_[leaves_ + i] = i;
        for (int k = leaves_ - 1; k > 0; k--)
            winner_[k] = better(winner_[2 * k], winner_[2 * k + 1]);
        std::vector<std::int32_t> sorted;
        while (winner_[1] >= 0) {
            int pile = winner_[1], k = leaves_ + pile;
            sorted.push_back(cards_[tops_[pile]].value);
            tops_[pile] = cards_[tops_[pile]].below;
            if (tops_[pile] < 0)
                winner_[k] = -1;
            for (k /= 2; k > 0; k /= 2)
                winner_[k] = better(winner_[2 * k], winner_[2 * k + 1]);
        }
        return sorted;
    }

private:
    int better(int a, int b) const {
        if (a < 0 || b < 0)
            return a < 0 ? b : a;
        return cards_[tops_[b]].value < cards_[tops_[a]].value ? b : a;
    }

    struct Card {
        std::int32_t value;
        int below;
    };

    std::vector<Card> cards_;
    std::vector<int> tops_;
    std::array<int, 512> winner_;
    int leaves_ = 0;
};

// The length of the longest strictly rising subsequence, the slow way.
static int longest_rise(const std::vector<std::int32_t> &cards) {
    int best[200];
    int longest = 0;
    for (std::size_t i = 0; i < cards.size(); i++) {
        best[i] = 1;
        for (std::size_t j = 0; j < i; j++)
            if (cards[j] < cards[i] && best[j] >= best[i])
                best[i] = best[j] + 1;
        longest = best[i] > longest ? best[i] : longest;
    }
    return longest;
}

int main() {
    int n;
    unsigned step, modulus;
    while (std::scanf("%d %u %u", &n, &step, &modulus) == 3 && n <= 200) {
        std::vector<std::int32_t> cards;
        unsigned value = 0;
        Piles piles;
        for (int i = 0; i < n; i++) {
            value = (value * value + step + i) % modulus;
            cards.push_back(static_cast<std::int32_t>(value) - 500);
            piles.deal(cards.back());
        }
        int count = piles.count(), tallest = piles.tallest();
        std::vector<std::int32_t> sorted = piles.collect();
        bool ordered = static_cast<int>(sorted.size()) == n;
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            ordered = ordered && (i == 0 || sorted[i - 1] <= sorted[i]);
            sum += sorted[i] - cards[i];
        }
        std::printf("%d cards on %d piles, at most %d high: %d to %d, %s, %s\n", n, count, tallest,
                    sorted.front(), sorted.back(), ordered && sum == 0 ? "sorted" : "NOT SORTED",
                    count == longest_rise(cards) ? "longest rise agrees" : "longest rise DIFFERS");
    }
}
