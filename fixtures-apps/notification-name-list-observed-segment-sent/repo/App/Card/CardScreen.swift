import SwiftUI

struct CardScreen: View {
    @State var model: CardModel
    @State private var recent = RecentlyOpened()
    @State private var opened: Vaccine?

    var body: some View {
        List {
            if !recent.labels.isEmpty {
                Section("Recent") { ForEach(recent.labels, id: \.self) { Text($0) } }
            }
            Section {
                ForEach(model.vaccines) { vaccine in
                    Button(vaccine.name) {
                        model.open(vaccine)
                        opened = vaccine
                    }
                }
            }
            Link("Privacy policy", destination: URL(string: "https://www.saxifrage.care/legal/privacy")!)
        }
        .navigationTitle("Vaccination card")
        .toolbar {
            Picker("Filter", selection: $model.filter) {
                ForEach(CardFilter.allCases, id: \.self) { Text($0.rawValue) }
            }
        }
        .sheet(item: $opened) { VaccineSheet(vaccine: $0) }
        .task { await model.load() }
        .task { await recent.follow() }
    }
}
