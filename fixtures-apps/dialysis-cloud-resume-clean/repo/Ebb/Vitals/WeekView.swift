import SwiftUI

struct WeekView: View {
    @ObservedObject var router: Router
    let source: VitalSignSource
    @State private var readings: [Reading] = []

    var body: some View {
        NavigationStack(path: $router.path) {
            List {
                NavigationLink("Fluid", value: Route.fluid)
                ForEach(readings, id: \.self) { reading in
                    NavigationLink(reading.title, value: Route.reading(reading))
                }
                Link("Privacy policy", destination: URL(string: "https://ebb-dialysis.org/legal/privacy")!)
            }
            .navigationDestination(for: Route.self) { route in
                switch route {
                case .fluid: Text("Drink no more than 0.8 l a day")
                case .reading(let reading): Text("\(reading.title), \(reading.takenAt.formatted())")
                }
            }
            .task {
                router.resume()
                readings = (try? await source.week()) ?? []
            }
        }
    }
}
