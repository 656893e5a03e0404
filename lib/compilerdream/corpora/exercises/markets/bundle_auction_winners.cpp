// Finds the winners of an auction with bids on bundles of goods and charges each what it costs the others.
#include <cstdio>
#include <cstring>

namespace {

constexpr int max_goods = 8;
constexpr int max_bids = 20;

struct Bid {
    int bidder;
    unsigned goods;
    int price;
};

class Auction {
public:
    explicit Auction(int goods) : goods_(goods) {}

    bool add(int bidder, const char *bundle, int price)
    {
        unsigned mask = 0;
        for (const char *c = bundle; *c; ++c) {
            int g = *c - 'a';
            if (g < 0 || g >= goods_) return false;
            mask |= 1u << g;
        }
        if (count_ == max_bids || price < 0) return false;
        bids_[count_++] = {bidder, mask, price};
        return true;
    }

    // Best value by branching on the bids, with the sum of all later prices as bound.
    int best_by_search(int excluded)
    {
        best_ = -1;
        chosen_ = 0;
        int rest = 0;
        for (int i = 0; i < count_; ++i)
            if (bids_[i].bidder != excluded) rest += bids_[i].price;
        branch(0, 0, 0, 0, rest, excluded, 0);
        return best_;
    }

    // The same by dynamic programming over sets of goods; here every bidder has one bid at most per use.
    int best_by_sets(int excluded) const
    {
        static int value[16][1 << max_goods];
        int full = 1 << goods_;
        for (int s = 0; s < full; ++s) value[0][s] = 0;
        for (int b = 1; b < 16; ++b)
            for (int s = 0; s < full; ++s) {
                int v = value[b - 1][s];
                for (int i = 0; i < count_ && b != excluded; ++i)
                    if (bids_[i].bidder == b && (bids_[i].goods & ~static_cast<unsigned>(s)) == 0) {
                        int w = value[b - 1][s & ~static_cast<int>(bids_[i].goods)] + bids_[i].price;
                        if (w > v) v = w;
                    }
                value[b][s] = v;
            }
        return value[15][full - 1];
    }

    void report()
    {
        int total = best_by_search(0);
        unsigned winners = chosen_;
        std::printf("best total %d, %s\n", total, total == best_by_sets(0) ? "confirmed" : "DIFFERS");
        int revenue = 0;
        unsigned sold = 0;
        for (int i = 0; i < count_; ++i) {
            if (!(winners >> i & 1)) continue;
            const Bid &b = bids_[i];
            int without = best_by_search(b.bidder);
            bool agree = without == best_by_sets(b.bidder);
            int pays = without - (total - b.price);
            revenue += pays;
            sold |= b.goods;
            std::printf("  bidder %d gets ", b.bidder);
            for (int g = 0; g < goods_; ++g)
                if (b.goods >> g & 1) std::putchar('a' + g);
            std::printf(" bid %d pays %d%s\n", b.price, pays, agree ? "" : " (DIFFERS)");
        }
        int unsold = 0;
        for (int g = 0; g < goods_; ++g) unsold += !(sold >> g & 1);
        std::printf("  revenue %d, unsold goods %d\n", revenue, unsold);
    }

private:
    void branch(int at, unsigned taken, unsigned used_bidders, int value, int rest, int excluded, unsigned picks)
    {
        if (value > best_) {
            best_ = value;
            chosen_ = picks;
        }
        while (at < count_ && bids_[at].bidder == excluded) ++at;
        if (at == count_ || value + rest <= best_) return;
        const Bid &b = bids_[at];
        rest -= b.price;
        if (!(taken & b.goods) && !(used_bidders >> b.bidder & 1))
            branch(at + 1, taken | b.goods, used_bidders | 1u << b.bidder, value + b.price, rest, excluded, picks | 1u << at);
        branch(at + 1, taken, used_bidders, value, rest, excluded, picks);
    }

    int goods_;
    int count_ = 0;
    Bid bids_[max_bids] = {};
    int best_ = 0;
    unsigned chosen_ = 0;
};

}

int main()
{
    int goods, bids;
    while (std::scanf("%d %d", &goods, &bids) == 2) {
        if (goods < 1 || goods > max_goods) return 0;
        Auction auction(goods);
        std::printf("%d goods, %d bids: ", goods, bids);
        for (int i = 0; i < bids; ++i) {
            int bidder, price;
            char bundle[16];
            if (std::scanf("%d %15s %d", &bidder, bundle, &price) != 3 || bidder < 1 || bidder > 15) return 0;
            if (!auction.add(bidder, bundle, price)) std::printf("[bid %d refused] ", i + 1);
        }
        auction.report();
    }
    return 0;
}
