import SwiftUI

struct TableScreen: View {
    let maker: TableMaker
    @State private var table = TextTable(header: [])

    init(maker: TableMaker) {
        self.maker = maker
    }

    var body: some View {
        ScrollView {
            Text(table.rendered()).monospaced()
            Link("Privacy policy", destination: Links.privacy)
        }
        .task {
            if let made = try? await maker.make() { table = made }
        }
    }
}
