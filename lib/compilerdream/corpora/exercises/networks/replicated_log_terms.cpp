// A replicated log with terms: scripted elections, appends and partitions, with checks of the log rules after each step.
#include <cstdio>
#include <vector>

constexpr int max_servers = 9, max_committed = 64;

struct Entry { int term, value; };

struct Server {
    int term = 0, voted_for = -1, commit = 0, group = 0;
    bool leads = false;
    std::vector<Entry> log;
    int next[max_servers] = {}, match[max_servers] = {};

    int last_term() const { return log.empty() ? 0 : log.back().term; }
    int length() const { return static_cast<int>(log.size()); }
    int term_at(int index) const { return index == 0 ? 0 : log[index - 1].term; }
    void follow(int new_term) {
        if (new_term > term) {
            term = new_term;
            voted_for = -1;
        }
        leads = false;
    }
};

struct Cluster {
    Server server[max_servers];
    int applied[max_committed] = {}, applied_count = 0, size, messages = 0, refusals = 0;

    explicit Cluster(int n) : size(n) {}
    int count() const { return size; }
    bool linked(int a, int b) const { return server[a].group == server[b].group; }

    bool grants(int voter, int candidate, int term) {
        Server &v = server[voter];
        const Server &c = server[candidate];
        messages += 2;
        if (term < v.term) return false;
        if (term > v.term) v.follow(term);
        bool current = c.last_term() > v.last_term() || (c.last_term() == v.last_term() && c.length() >= v.length());
        if (!current || (v.voted_for >= 0 && v.voted_for != candidate)) return false;
        v.voted_for = candidate;
        return true;
    }

    bool elect(int me) {
        Server &s = server[me];
        s.follow(s.term + 1);
        s.voted_for = me;
        int votes = 1;
        for (int i = 0; i < count(); i++) {
            if (i == me || !linked(i, me)) continue;
            if (grants(i, me, s.term)) votes++;
            else if (server[i].term > s.term) s.follow(server[i].term);
        }
        s.leads = votes * 2 > count() && s.voted_for == me;
        for (int i = 0; i < count(); i++) {
            s.next[i] = s.length() + 1;
            s.match[i] = 0;
        }
        std::printf("server %d asks in term %d: %d votes%s\n", me, s.term, votes, s.leads ? ", leads" : "");
        return s.leads;
    }

    bool accept(int to, int term, int previous, int previous_term, const Entry *news, int amount, int leader_commit) {
        Server &f = server[to];
        messages += 2;
        if (term < f.term) return false;
        f.follow(term);
        if (previous > f.length() || f.term_at(previous) != previous_term) { refusals++; return false; }
        for (int k = 0; k < amount; k++) {
            int at = previous + k;
            if (at < f.length() && f.log[at].term != news[k].term)
                while (f.length() > at) f.log.pop_back();
            if (at == f.length()) f.log.push_back(news[k]);
        }
        int known = leader_commit < previous + amount ? leader_commit : previous + amount;
        if (known > f.commit) f.commit = known;
        return true;
    }

    void beat(int me) {
        Server &s = server[me];
        for (int i = 0; i < count() && s.leads; i++) {
            if (i == me || !linked(i, me)) continue;
            while (s.leads) {
                int previous = s.next[i] - 1;
                if (accept(i, s.term, previous, s.term_at(previous), s.log.data() + previous, s.length() - previous, s.commit)) {
                    s.match[i] = s.length();
                    s.next[i] = s.length() + 1;
                    break;
                }
                if (server[i].term > s.term) s.follow(server[i].term);
                else s.next[i]--;
            }
        }
        if (!s.leads) return;
        s.match[me] = s.length();
        for (int index = s.length(); index > s.commit && s.term_at(index) == s.term; index--) {
            int holders = 0;
            for (int i = 0; i < count(); i++) holders += s.match[i] >= index;
            if (holders * 2 > count()) s.commit = index;
        }
    }

    // committed values never change, equal (index, term) means equal prefix, one leader in a term
    const char *check() {
        for (int k = 0; k < count(); k++)
            for (int i = 0; i < server[k].commit && i < max_committed; i++) {
                if (i >= server[k].length()) return "COMMIT BEYOND LOG";
                int value = server[k].log[i].value;
                if (i >= applied_count) applied[applied_count++] = value;
                else if (applied[i] != value) return "COMMITTED VALUE CHANGED";
            }
        for (int a = 0; a < count(); a++)
            for (int b = 0; b < a; b++) {
                const Server &x = server[a], &y = server[b];
                if (x.leads && y.leads && x.term == y.term) return "TWO LEADERS IN A TERM";
                bool equal = true;
                for (int i = 0; i < x.length() && i < y.length(); i++) {
                    equal = equal && x.log[i].term == y.log[i].term && x.log[i].value == y.log[i].value;
                    if (!equal && x.log[i].term == y.log[i].term) return "LOGS DO NOT MATCH";
                }
            }
        return "sound";
    }

    void show() {
        for (int i = 0; i < count(); i++) {
            const Server &s = server[i];
            std::printf("  %d%c term %d:", i, s.leads ? '*' : ' ', s.term);
            for (int k = 0; k < s.length(); k++) std::printf("%s %d/%d", k == s.commit ? " |" : "", s.log[k].value, s.log[k].term);
            std::printf("\n");
        }
        std::printf("  %d committed, %d messages, %d refused, %s\n", applied_count, messages, refusals, check());
    }
};

int main() {
    int n, who, number;
    char order;
    if (std::scanf("%d", &n) != 1 || n < 1 || n > max_servers) return 0;
    Cluster cluster(n);
    bool sound = true;
    while (std::scanf(" %c", &order) == 1) {
        if (order == 's') {
            cluster.show();
            continue;
        }
        if (std::scanf("%d", &who) != 1 || who < 0 || who >= n) break;
        Server &s = cluster.server[who];
        if (order == 'e') {
            if (cluster.elect(who)) cluster.beat(who);
        } else if (order == 'b') {
            cluster.beat(who);
        } else if (order == 'g' && std::scanf("%d", &number) == 1) {
            s.group = number;
        } else if (order == 'a' && std::scanf("%d", &number) == 1) {
            if (s.leads) s.log.push_back(Entry{s.term, number});
            else std::printf("server %d does not lead, %d refused\n", who, number);
        }
        sound &= cluster.check()[0] == 's';
    }
    std::printf("%s\n", sound ? "all rules held" : "A RULE WAS BROKEN");
    return 0;
}
