/** Answers as models write them: each with what it is known for, beside what a renderer gets wrong most easily. */
export interface ModelsAnswer {
  readonly name: string;
  readonly model: string;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
}

export const modelsAnswers: readonly ModelsAnswer[] = [
  {
    name: 'gpt-oss-table',
    model: 'gpt-oss',
    title: 'A table of cars with prices, and notes below it',
    question: 'Which family cars do we have under US$ 30k?',
    answer: `Below are the **family cars under US$ 30,000** that are in stock today.

| # | Model | Year | Mileage | Price (US$) | Notes |
|---|-------|-----:|--------:|------------:|-------|
| 1 | **Honda Civic** 1.5 L turbo | 2022 | 18 000 km | $25,000 | 12‑month warranty<br>one owner |
| 2 | **Toyota Corolla** Hybrid | 2021 | 32 000 km | $21,500 | ~4.3 L/100 km |
| 3 | **Mazda CX‑5** 2.5 L | 2023 | 9 000 km | ~~$33,900~~ $29,900 | $500 deposit* |

\\* The deposit is refunded in full within 14 days (in US$, not in CA$).

**Key take‑aways**

- **Cheapest to buy:** Corolla at $21,500 → **$3,500 less** than the Civic.
- **Cheapest to run:** Corolla, ≈ $0.07–$0.09/km.
- **Financing:** from $299/mo to $349/mo, or 10 % down.

> **Tip** – Prices without tax; add 7 % ($1,505–$2,093).`,
  },
  {
    name: 'gpt-oss-formulas',
    model: 'gpt-oss',
    title: 'Formulas beside prices',
    question: 'What would the Civic cost a month over five years?',
    answer: `### Monthly payment

With a price of $25,000, a deposit of $5,000 and a yearly rate of \\(r = 4.8\\%\\), the loan is \\(P = \\$20{,}000\\).

\\[
M = P\\,\\frac{i\\,(1+i)^n}{(1+i)^n - 1}, \\qquad i = \\frac{r}{12} = 0.004,\\; n = 60
\\]

So $M \\approx \\$375.59$ a month, i.e. $22,535.40 in all: **$2,535.40** of it is interest.

| Deposit | Loan $P$ | Monthly $M$ | Interest |
|--:|--:|--:|--:|
| $2,500 | $22,500 | $422.54 | $2,852.40 |
| $5,000 | $20,000 | $375.59 | $2,535.40 |
| $10,000 | $15,000 | $281.70 | $1,902.00 |

A rate that is 1 point higher costs about $9/mo–$12/mo more.`,
  },
  {
    name: 'qwen-chinese',
    model: 'Qwen',
    title: 'Chinese, with bold words beside wide punctuation and ranges',
    question: '二十五万以内有什么车？',
    answer: `根据您的预算（**25万元以内**），推荐以下**3款**车型：

### 一、车型对比

| 车型 | 年份 | 里程 | 价格 |
|:---|:---:|---:|---:|
| **本田思域** | 2022 | 1.8万公里 | ¥125,000 |
| **丰田卡罗拉（混动）** | 2021 | 3.2万公里 | ¥118,000 |
| **马自达CX-5** | 2023 | 0.9万公里 | ¥198,000 |

### 二、费用说明

1. **车价：**12~20万元，含税。
2. **“首付”**比例：20%~30%，约2.5~6万元；
   - **月供：**2,100~3,400元/月
   - **期限：**36~60期
3. **保险**约4,000元/年，详见https://a.example/baoxian，然后联系我们。

**注意：**以上价格**不含**上牌费（约$0——即免费）。`,
  },
  {
    name: 'qwen-code',
    model: 'Qwen',
    title: 'Code between steps of a list',
    question: 'How do I add up the stock in a script?',
    answer: `Sure! Here's a simple way to do it.

1. **Read the list** and skip what is sold:

   \`\`\`python
   import csv

   def total(path: str) -> int:
       """Prices as $25,000 become 25000."""
       with open(path, encoding="utf-8") as file:
           rows = csv.DictReader(file)
           return sum(
               int(row["price"].strip("$").replace(",", ""))
               for row in rows
               if row["sold"] != "yes"
           )
   \`\`\`

2. **Run it:**

   \`\`\`bash
   python total.py stock.csv   # prints $98,200
   \`\`\`

3. Check \`$HOME/stock.csv\` and \`$PATH\` if it says \`FileNotFoundError\`.

---

**Note:** \`x**2\` is a power in Python, and 4635*1780*1435 mm are a car's measures.`,
  },
  {
    name: 'llama-lists',
    model: 'Llama',
    title: 'Lists in lists, with plus signs',
    question: 'What does each car come with?',
    answer: `Here's what each car comes with:

* **Honda Civic (2022)**: $25,000
	+ Warranty: 12 months
	+ Extras:
		- Winter tyres ($450 extra)
		- Tow bar ($300–$350)
* **Toyota Corolla (2021)**: $21,500
	+ Warranty: 12 months, or 20,000 km
	+ Extras: none
* **VW Golf (2020)**: $17,800
	+ Warranty: 6 months

**To do before you hand over the keys:**

- [x] Inspection
- [ ] Invoice
- [ ] Second key`,
  },
  {
    name: 'llama-lines',
    model: 'Llama',
    title: 'Lines that are lines: an advertisement and an address',
    question: 'Write an advertisement for the Polo.',
    answer: `**FOR SALE**
Make: VW
Model: Polo
Year: 2021
Price: ~~$16,500~~ **$15,900**
Mileage: 20~25 thousand km

Roses are red,
The Polo is blue;
It runs like a dream,
And it's waiting for you.

**Call or come by**
Autohaus Meier
Hauptstraße 5
10115 Berlin
Open 9~17, Sat 9~13
sales@example.com`,
  },
  {
    name: 'kimi-mixed',
    model: 'Kimi',
    title: 'Sources, footnotes and what is folded',
    question: 'Where do these figures come from? 请用中英文回答。',
    answer: `**结论：**the Civic is the better buy[^1]，差价约**$3,500**。

- 油耗：**4.3**L/100km（混动）vs. **5.9**L/100km，见https://a.example/fuel。
- 保险：见（www.b.example/insurance），或来信sales@example.com。
- CO<sub>2</sub>：99 g/km vs. 135 g/km，面积按 m<sup>2</sup> 计。

<details>
<summary><b>计算过程</b></summary>

1. 年行驶 $15\\,000\\ \\mathrm{km}$，油价 $p = 1.8$：
2. $\\Delta = (5.9 - 4.3) \\times 150 \\times 1.8 = 432$，即每年$432。

</details>

按 <kbd>Ctrl</kbd>+<kbd>F</kbd> 查找 <mark>混动</mark>。

[^1]: 价格表，2026年11月，p. 3。`,
  },
  {
    name: 'kimi-japanese',
    model: 'Kimi',
    title: 'Japanese, with a table',
    question: '在庫の車を表にしてください。',
    answer: `在庫は**3台**です。価格は税込みで、**「支払総額」**には諸費用が含まれます。

| 車種 | 年式 | 走行距離 | 支払総額 |
|---|---|--:|--:|
| **シビック** | 2022年 | 1.8万km | 285万円 |
| **カローラ（HV）** | 2021年 | 3.2万km | 228万円 |
| **CX-5** | 2023年 | 0.9万km | 330万円 |

### ポイント

- **納期：**7~10日（地域により2~3週間）
- **頭金：**10~20万円から
- **月々：**25,000円～31,000円
- 輸出価格は$18,500～$21,000（FOB）

> ご予約は**「お電話」**で。営業時間は9~17時です。`,
  },
  {
    name: 'mistral-french',
    model: 'Mistral',
    title: 'French and Spanish, amounts with spaces',
    question: 'Comparez la Civic et la Golf, en français puis en espagnol.',
    answer: `## Comparatif

| Critère | **Civic** | **Golf** |
|:--|:-:|:-:|
| Prix | 25 000 € | 17 800 € |
| Kilométrage | 18 000 km | 41 000 km |
| Mensualité | 389 €/mois | 279 €/mois |

---

### ✅ Avantages de la Civic

1. **Garantie** : 12 mois
   - pièces *et* main-d’œuvre
   - « sans franchise »
2. **Reprise** : jusqu’à 3 000 $ (soit ~2 760 €)

### 💶 En español

Son **25.000 €** al contado; la Golf, 17.800 €. En dólares: 27.000$ y 19.200$ (o R$ 105.000).

*Precios con IVA incluido (21 %).*`,
  },
  {
    name: 'mistral-arabic',
    model: 'Mistral',
    title: 'Arabic, from right to left, with names from left to right',
    question: 'ما هي السيارات المتوفرة؟',
    answer: `## السيارات المتوفرة

لدينا **ثلاث سيارات** بضمان 12 شهرًا:

| السيارة | السنة | المسافة | السعر |
|---|---|---|---|
| **Honda Civic** | 2022 | 18,000 كم | $25,000 |
| **Toyota Corolla** (هايبرد) | 2021 | 32,000 كم | $21,500 |
| **VW Golf** | 2020 | 41,000 كم | ١٧٬٨٠٠ دولار |

1. **الدفعة الأولى:** من 10% إلى 20%
   - نقدًا أو بتحويل بنكي
   - الحد الأدنى $2,500
2. **القسط الشهري:** ~$299 إلى ~$349

> ملاحظة: الأسعار لا تشمل الضريبة (5%).

للتواصل: https://a.example/contact، أو sales@example.com.`,
  },
];
