import SwiftUI

struct NameSection: View {
    let key: RecordCatalog.Key
    let names: [String]

    var body: some View {
        let info = RecordCatalog.info(key)
        Section {
            ForEach(names, id: \.self) { Text($0) }
        } header: {
            Label(info.title, systemImage: info.symbol)
        }
    }
}
