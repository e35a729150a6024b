// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "HarvestKit",
    platforms: [.iOS(.v18)],
    products: [.library(name: "HarvestKit", targets: ["HarvestKit"])],
    targets: [.target(name: "HarvestKit")]
)
