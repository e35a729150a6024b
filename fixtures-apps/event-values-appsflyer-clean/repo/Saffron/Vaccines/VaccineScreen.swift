import SwiftUI

struct VaccineScreen: View {
    @StateObject var model: VaccineViewModel
    @State private var opened: Vaccine?

    var body: some View {
        List {
            ForEach(model.vaccines) { vaccine in
                Button(vaccine.name) {
                    opened = vaccine
                    model.didOpen(vaccine)
                }
            }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .sheet(item: $opened) { vaccine in
            Text("\(vaccine.name), \(vaccine.given.formatted(date: .long, time: .omitted))")
        }
        .task { await model.connect() }
    }
}
