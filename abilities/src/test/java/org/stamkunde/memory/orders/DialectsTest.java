package org.stamkunde.memory.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.Profile;

class DialectsTest {
  @TempDir Path folder;

  @Test
  void readsShopify() {
    OrdersFolder.Given given =
        read(
            "Name,Email,Financial Status,Paid at,Accepts Marketing,Currency,Subtotal,Shipping,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem discount,Billing Name,Billing Street,Billing Company,Billing City,Billing Zip,Billing Country,Shipping Name,Phone,Id,Vendor",
            "#1001,kari@example.com,paid,2025-01-05 10:00:00 +0100,yes,NOK,598,0,598,0.00,2025-01-05 10:00:00 +0100,2,Shirt,199.50,A1,9.00,Kari Ås,Storgata 1,,Oslo,'0150,NO,Kari Ås,+4712345678,55,V",
            "#1001,kari@example.com,,,,,,,,,2025-01-05 10:00:00 +0100,1,Sock,50.00,,0,,,,,,,,,,V",
            "#1002,,paid,2025-02-06 10:00:00 +0100,no,NOK,1,0,1,0.00,2025-02-06 10:00:00 +0100,1,Jacket,1299.00,B2,0,,,,,,,,,56,V");
    OrderLine first = given.lines().getFirst();
    assertThat(first.order()).isEqualTo("#1001");
    assertThat(first.email()).isEqualTo("kari@example.com");
    assertThat(first.line().price()).isEqualByComparingTo("195");
    assertThat(first.profile())
        .isEqualTo(
            new Profile(
                "Kari Ås",
                null,
                null,
                null,
                "kari@example.com",
                "+4712345678",
                "Storgata 1",
                "0150",
                "Oslo",
                "NO"));
    assertThat(first.at()).isEqualTo("2025-01-05T09:00:00Z");
    OrderLine second = given.lines().get(1);
    assertThat(second.profile()).isEqualTo(first.profile());
    assertThat(second.consent()).isTrue();
    assertThat(second.line().product()).isEqualTo("Sock");
    OrderLine third = given.lines().get(2);
    assertThat(third.email()).isNull();
    assertThat(third.consent()).isFalse();
    assertThat(third.profile()).isEqualTo(Profile.UNKNOWN);
    assertThat(given.reading().currency()).isEqualTo("NOK");
  }

  @Test
  void readsWooCommerce() {
    OrdersFolder.Given given =
        read(
            "Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Company (Billing),Address 1&2 (Billing),City (Billing),Postcode (Billing),Country Code (Billing),Email (Billing),Phone (Billing),Order Total Amount,SKU,Item #,Item Name,Quantity (- Refund),Item Cost,Discount Amount",
            "77,Completed,2025-01-05 10:00,,Bo,Holm,Holm ApS,Gade 1,Aarhus,8000,DK,bo@example.com,12345678,399,A1,1,Shirt,2,199.5,12");
    OrderLine line = given.lines().getFirst();
    assertThat(line.line().price()).isEqualByComparingTo("199.5");
    assertThat(line.line().cost()).isNull();
    assertThat(line.profile())
        .isEqualTo(
            new Profile(
                "Bo Holm",
                "Holm ApS",
                null,
                null,
                "bo@example.com",
                "12345678",
                "Gade 1",
                "8000",
                "Aarhus",
                "DK"));
  }

  @Test
  void readsMagento() {
    OrdersFolder.Given given =
        read(
            "increment_id,created_at,status,customer_id,customer_email,customer_firstname,customer_lastname,order_currency_code,sku,name,qty_ordered,price,row_total,discount_amount,grand_total",
            "000000012,2025-01-05 10:00:00,complete,7,kari@example.com,Kari,Ås,DKK,A1,Shirt,2.0000,199.5000,399.0000,0.0000,399.0000",
            "000000013,2025-01-06 10:00:00,complete,0,bo@example.com,Bo,Holm,DKK,A1,Shirt,2.0000,199.5000,399.0000,39.0000,399.0000");
    assertThat(given.lines().getFirst().number()).isEqualTo("7");
    assertThat(given.lines().getFirst().order()).isEqualTo("000000012");
    assertThat(given.lines().getFirst().line().quantity()).isEqualByComparingTo("2");
    assertThat(given.lines().getFirst().line().title()).isEqualTo("Shirt");
    assertThat(given.lines().getLast().number()).isNull();
    assertThat(given.lines().getLast().profile().name()).isEqualTo("Bo Holm");
    assertThat(given.lines().getLast().line().price()).isEqualByComparingTo("180");
  }

  @Test
  void readsVisma() {
    OrdersFolder.Given given =
        read(
            "Fakturanr.;Fakturadato;Kundenr.;Kundenavn;Org.nr.;Varenr.;Beskrivelse;Antall;Enhetspris;Rabatt %;Beløp",
            "5001;05.01.2025;10001;Fjell AS;912345678;A1;Skjorte;2;1.000,00;10;1.800,00",
            "5002;06.02.2025;10001;Fjell AS;912345678;A1;Skjorte;-1;1.000,00;;-1.000,00");
    assertThat(given.lines().getFirst().line().price()).isEqualByComparingTo("900");
    assertThat(given.lines().getFirst().profile().organisationNumber()).isEqualTo("912345678");
    assertThat(given.lines().getLast().line().quantity()).isEqualByComparingTo("-1");
    assertThat(given.lines().getLast().line().price()).isEqualByComparingTo("1000");
  }

  @Test
  void readsEconomic() {
    OrdersFolder.Given given =
        read(
            "Fakturanr.;Dato;Kundenr.;Kundenavn;CVR-nr.;Varenr.;Varetekst;Antal;Beløb;Valuta",
            "5001;05-01-2025;10001;Fjeld ApS;12345678;A1;Skjorte;3;1.000,00;DKK",
            "5002;06-02-2025;10001;Fjeld ApS;12345678;A1;Skjorte;-2;-500,00;DKK");
    assertThat(given.lines().getFirst().line().price()).isEqualByComparingTo("333.3333");
    assertThat(given.lines().getLast().line().price()).isEqualByComparingTo("250");
    assertThat(given.lines().getFirst().profile().organisationNumber()).isEqualTo("12345678");
    assertThat(given.lines().getFirst().at()).isEqualTo("2025-01-04T23:00:00Z");
    assertThat(given.reading().currency()).isEqualTo("DKK");
    OrdersFolder.Given interfaced =
        read(
            "bookedInvoiceNumber,date,customerNumber,recipientName,currency,productNumber,description,quantity,unitNetPrice,unitCostPrice,totalNetAmount",
            "5001,2025-01-05,10001,Fjeld ApS,DKK,A1,Skjorte,2.00,199.50,80.00,399.00");
    assertThat(interfaced.lines().getFirst().line().cost()).isEqualByComparingTo("80");
    assertThat(interfaced.lines().getFirst().profile().name()).isEqualTo("Fjeld ApS");
  }

  @Test
  void readsOdoo() {
    OrdersFolder.Given given =
        read(
            "Order Reference,Order Date,Customer,Customer/Email,Order Lines/Product,Order Lines/Quantity,Order Lines/Unit Price,Order Lines/Discount (%)",
            "S00021,2025-01-05 10:00:00,Azure Interior,a@example.com,[FURN_1] Desk,2.00,450.00,10.00",
            ",,,,[FURN_2] Chair,1.00,70.00,0.00",
            "S00022,2025-02-06 10:00:00,Brandon Freeman,b@example.com,[FURN_1] Desk,1.00,450.00,0.00");
    assertThat(given.lines())
        .extracting(OrderLine::order)
        .containsExactly("S00021", "S00021", "S00022");
    assertThat(given.lines())
        .extracting(l -> l.line().product())
        .containsExactly("FURN_1", "FURN_2", "FURN_1");
    assertThat(given.lines())
        .extracting(l -> l.line().title())
        .containsExactly("Desk", "Chair", "Desk");
    assertThat(given.lines().getFirst().line().price()).isEqualByComparingTo("405");
    assertThat(given.lines().get(1).email()).isEqualTo("a@example.com");
    assertThat(given.lines().get(1).profile().name()).isEqualTo("Azure Interior");
    OrdersFolder.Given bare =
        read(
            "Order Reference,Order Date,Customer,Order Lines/Product,Order Lines/Quantity,Order Lines/Unit Price",
            "S1,2025-01-05 10:00:00,Azure Interior,Desk,2.00,450.00",
            ",,,Chair,1.00,70.00");
    assertThat(bare.lines().get(1).number()).isEqualTo("Azure Interior");
    assertThat(bare.lines().get(1).profile().name()).isEqualTo("Azure Interior");
  }

  @Test
  void leavesOutOrdersThatCameToNothing() {
    undone(
        "Name,Email,Financial Status,Cancelled at,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price",
        "#1,kari@example.com,paid,,NOK,2025-01-05 10:00:00 +0100,2,Shirt,199.50",
        "#2,kari@example.com,paid,2025-01-07 10:00:00 +0100,NOK,2025-01-06 10:00:00 +0100,1,Shirt,199.50",
        "#2,kari@example.com,,,,2025-01-06 10:00:00 +0100,1,Sock,50.00",
        "#3,kari@example.com,refunded,,NOK,2025-01-06 10:00:00 +0100,1,Shirt,199.50",
        "#4,kari@example.com,voided,,NOK,2025-01-06 10:00:00 +0100,1,Shirt,199.50",
        "#5,kari@example.com,partially_refunded,,NOK,2025-01-06 10:00:00 +0100,1,Shirt,199.50");
    undone(
        "Order Number,Order Status,Order Date,Email (Billing),SKU,Item Name,Quantity (- Refund),Item Cost",
        "1,Completed,2025-01-05 10:00,bo@example.com,A1,Shirt,2,199.5",
        "2,Cancelled,2025-01-05 10:00,bo@example.com,A1,Shirt,2,199.5",
        "3,wc-failed,2025-01-05 10:00,bo@example.com,A1,Shirt,2,199.5",
        "4,Refunded,2025-01-05 10:00,bo@example.com,A1,Shirt,2,199.5",
        "5,wc-processing,2025-01-05 10:00,bo@example.com,A1,Shirt,2,199.5");
    undone(
        "increment_id,created_at,status,customer_id,sku,name,qty_ordered,price",
        "1,2025-01-05 10:00:00,complete,7,A1,Shirt,2,199.5",
        "2,2025-01-05 10:00:00,canceled,7,A1,Shirt,2,199.5",
        "3,2025-01-05 10:00:00,closed,7,A1,Shirt,2,199.5",
        "5,2025-01-05 10:00:00,pending,7,A1,Shirt,2,199.5");
    undone(
        "Order Reference,Order Date,Status,Customer/Email,Order Lines/Product,Order Lines/Quantity,Order Lines/Unit Price",
        "1,2025-01-05 10:00:00,Sales Order,a@example.com,Desk,2,450",
        "2,2025-01-05 10:00:00,Cancelled,a@example.com,Desk,2,450",
        ",,,,Chair,1,70",
        "5,2025-01-05 10:00:00,Locked,a@example.com,Desk,2,450");
    undone(
        "Ordrenr;Varenr;Antall;Dato;Pris;Kundenr;Ordrestatus",
        "1;A1;2;05.01.2025;199,50;K7;Levert",
        "2;A1;2;05.01.2025;199,50;K7;Kansellert",
        "5;A1;2;05.01.2025;199,50;K7;Lukket");
    undone(
        "Order;SKU;Qty;Date;Price;Customer;Cancelled at",
        "1;A1;2;2025-01-05;199,50;K7;no",
        "2;A1;2;2025-01-05;199,50;K7;2025-01-06",
        "5;A1;2;2025-01-05;199,50;K7;0000-00-00");
  }

  /// Orders 1 and 5 are sales. However many are none, that is not the file's fault.
  private void undone(String... lines) {
    OrdersFolder.Given given = new OrdersFolder(folder).read(String.join("\n", lines) + "\n");
    assertThat(given.lines())
        .extracting(one -> one.order().replace("#", ""))
        .containsExactly("1", "5");
    assertThat(given.rejects()).hasSize(lines.length - 3);
    assertThat(given.rejects())
        .extracting(OrdersReading.Reject::why)
        .containsOnly("the order was cancelled or paid back");
    assertThat(given.reading().rejected()).isEqualTo(lines.length - 3);
  }

  @Test
  void readsNorwegianDanishAndEnglish() {
    for (String header :
        List.of(
            "Ordrenr;Varenr;Varenavn;Antall;Dato;Pris;Kundenr;Kundenavn;E-post;Samtykke",
            "Ordrenummer;Varenummer;Vare;Antal;Ordredato;Stykpris;Kundenummer;Navn;E-mail;Nyhedsbrev",
            "Order No.;SKU;Description;QTY;Order Date;Unit Price;Customer ID;Customer name;E-mail address;Opt-in",
            "order_id;product_code;product_title;quantity_ordered;created_at;unit_amount;client_id;full_name;email;newsletter",
            "Order;Product;Name;Quantity;Date;Price;Customer;Customer name;Email;Marketing consent")) {
      OrderLine line =
          read(header, "1;A1;Skjorte;2;05.01.2025;1 199,50;K7;Kari;k7@example.com;ja")
              .lines()
              .getFirst();
      assertThat(line.order()).as(header).isEqualTo("1");
      assertThat(line.line().product()).as(header).isEqualTo("A1");
      assertThat(line.line().title()).as(header).isEqualTo("Skjorte");
      assertThat(line.line().price()).as(header).isEqualByComparingTo("1199.5");
      assertThat(line.number()).as(header).isEqualTo("K7");
      assertThat(line.email()).as(header).isEqualTo("k7@example.com");
      assertThat(line.profile().name()).as(header).isEqualTo("Kari");
      assertThat(line.consent()).as(header).isTrue();
    }
  }

  @Test
  void findsColumnsByTheirContent() {
    OrdersFolder.Given given =
        read("Order;SKU;Qty;When;Worth;Who", "1;A1;2;05.01.2025;199,50;kari@example.com");
    OrderLine line = given.lines().getFirst();
    assertThat(line.email()).isEqualTo("kari@example.com");
    assertThat(line.line().price()).isEqualByComparingTo("199.5");
    assertThat(line.at()).isEqualTo("2025-01-04T23:00:00Z");
    assertThat(given.reading().columns())
        .extracting(OrdersReading.Column::field)
        .containsExactly("order number", "product number", "quantity", "date", "price", "e-mail");
  }

  @Test
  void aCustomerColumnMayHoldAddresses() {
    OrderLine line =
        read("Order;SKU;Qty;Date;Price;Customer", "1;A1;2;2025-01-05;199,50;kari@example.com")
            .lines()
            .getFirst();
    assertThat(line.number()).isNull();
    assertThat(line.email()).isEqualTo("kari@example.com");
  }

  @Test
  void passesOverTitlesAboveTheTable() {
    OrderLine line =
        read(
                "Sales report",
                "Printed;2025-03-01",
                "",
                "Order;SKU;Qty;Date;Price;Customer",
                "1;A1;2;2025-01-05;199,50;K")
            .lines()
            .getFirst();
    assertThat(line.order()).isEqualTo("1");
  }

  @Test
  void withoutAProductNumberTheNameIsTheProduct() {
    OrderLine line =
        read("Ordrenr;Varenavn;Antall;Dato;Pris;Kundenr", "1;Blå skjorte;2;05.01.2025;199,50;K7")
            .lines()
            .getFirst();
    assertThat(line.line().product()).isEqualTo("Blå skjorte");
    assertThat(line.line().title()).isEqualTo("Blå skjorte");
  }

  private OrdersFolder.Given read(String... lines) {
    OrdersFolder.Given given = new OrdersFolder(folder).read(String.join("\n", lines) + "\n");
    assertThat(given.rejects()).isEmpty();
    return given;
  }
}
